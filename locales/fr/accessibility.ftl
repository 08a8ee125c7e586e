# The accessibility statement: what helps, what does not work yet, where to tell it, and how each rule is checked.

accessibility-title = Accessibilité
accessibility-lead = Tout le monde doit pouvoir utiliser Saldo : avec les yeux, les oreilles, les mains, ou autrement.

accessibility-help-title = Ce qui peut vous aider
accessibility-help-size = Texte plus grand : choisissez jusqu’à 200 % dans les réglages. Tout reste lisible.
accessibility-help-colours = Couleurs : clair, sombre ou contraste élevé, dans les réglages. Sans choix de votre part, Saldo suit votre appareil.
accessibility-help-language = Langue : vous pouvez en choisir une autre sur chaque page.
accessibility-help-keyboard = Clavier : la touche Tab mène partout, Entrée ouvre. Le premier Tab d’une page permet de sauter le menu.
accessibility-help-reader = Lecteur d’écran : la lecture commence au titre de chaque page. Les tableaux nomment leurs colonnes. Les messages sont lus d’eux-mêmes.
accessibility-help-calm = Calme : rien ne bouge, ne clignote ni ne fait de bruit.
accessibility-settings = Aller aux réglages

accessibility-limits-title = Ce qui ne marche pas encore bien
accessibility-limits-systems = Nous testons Saldo sur des ordinateurs Linux. Nous ne l’avons pas encore essayé nous-mêmes sur Windows, sur Mac ni sur téléphone.
accessibility-limits-readers = Nous écoutons Saldo avec le lecteur d’écran Orca. Nous ne savons pas encore si les autres le lisent bien.
accessibility-limits-pdf = Nous n’avons pas encore écouté une facture en PDF. La facture dans Saldo se lit bien.
accessibility-limits-files = Les fichiers faits par une entreprise peuvent être difficiles à lire. Tout ce qui est sur la facture est aussi dans Saldo, en texte.
accessibility-limits-typeface = Saldo a sa propre police, faite pour être facile à lire. Elle ne suit pas celle de votre appareil.

accessibility-tell-title = Quelque chose ne marche pas pour vous ?
accessibility-tell = Dites-le à l’entreprise qui vous envoie des factures. Dites sur quelle page c’était et ce que vous utilisez, comme un lecteur d’écran. Vous pouvez aussi demander de l’aide d’une autre façon.

accessibility-checked-title = Comment nous le vérifions
accessibility-checked = Nous suivons les WCAG 2.2, niveaux A et AA, et la norme européenne EN 301 549. Voici chaque règle, avec ce que nous avons trouvé et le test qui la vérifie. Les noms des tests et les explications sont en anglais.

# Numbers of rules.
accessibility-counted = Conforme : { $met }. Conforme en partie : { $partly }. Non applicable : { $none }.

# The principles of WCAG, and what the European standard asks beyond them.
accessibility-perceivable = Perceptible
accessibility-operable = Utilisable
accessibility-understandable = Compréhensible
accessibility-robust = Robuste
accessibility-standard = Autres règles de l’EN 301 549
accessibility-column-rule = Règle
accessibility-column-result = Résultat
accessibility-column-held = Vérifié par

# $level: A or AA.
accessibility-level = niveau { $level }
accessibility-result-met = Conforme
accessibility-result-partly = Conforme en partie
accessibility-result-none = Non applicable

# Stands before a sentence in English.
accessibility-by-hand = À la main :

# WCAG 2.2, levels A and AA; where W3C has an authorised translation, with its names.
accessibility-wcag-1-1-1 = Contenu non textuel
accessibility-wcag-1-2-1 = Contenu seulement audio ou vidéo (pré-enregistré)
accessibility-wcag-1-2-2 = Sous-titres (pré-enregistrés)
accessibility-wcag-1-2-3 = Audio-description ou version de remplacement pour un média temporel (pré-enregistré)
accessibility-wcag-1-2-4 = Sous-titres (en direct)
accessibility-wcag-1-2-5 = Audio-description (pré-enregistrée)
accessibility-wcag-1-3-1 = Information et relations
accessibility-wcag-1-3-2 = Ordre séquentiel logique
accessibility-wcag-1-3-3 = Caractéristiques sensorielles
accessibility-wcag-1-3-4 = Orientation
accessibility-wcag-1-3-5 = Identifier la finalité de la saisie
accessibility-wcag-1-4-1 = Utilisation de la couleur
accessibility-wcag-1-4-2 = Contrôle du son
accessibility-wcag-1-4-3 = Contraste (minimum)
accessibility-wcag-1-4-4 = Redimensionnement du texte
accessibility-wcag-1-4-5 = Texte sous forme d’image
accessibility-wcag-1-4-10 = Redistribution
accessibility-wcag-1-4-11 = Contraste du contenu non textuel
accessibility-wcag-1-4-12 = Espacement du texte
accessibility-wcag-1-4-13 = Contenu au survol ou au focus
accessibility-wcag-2-1-1 = Clavier
accessibility-wcag-2-1-2 = Pas de piège au clavier
accessibility-wcag-2-1-4 = Raccourcis clavier utilisant des caractères
accessibility-wcag-2-2-1 = Réglage du délai
accessibility-wcag-2-2-2 = Mettre en pause, arrêter, masquer
accessibility-wcag-2-3-1 = Pas plus de trois flashs ou sous le seuil critique
accessibility-wcag-2-4-1 = Contourner des blocs
accessibility-wcag-2-4-2 = Titre de page
accessibility-wcag-2-4-3 = Parcours du focus
accessibility-wcag-2-4-4 = Fonction du lien (selon le contexte)
accessibility-wcag-2-4-5 = Accès multiples
accessibility-wcag-2-4-6 = En-têtes et étiquettes
accessibility-wcag-2-4-7 = Visibilité du focus
accessibility-wcag-2-4-11 = Focus non masqué (minimum)
accessibility-wcag-2-5-1 = Gestes pour le contrôle du pointeur
accessibility-wcag-2-5-2 = Annulation de l’action du pointeur
accessibility-wcag-2-5-3 = Étiquette dans le nom
accessibility-wcag-2-5-4 = Activation par le mouvement
accessibility-wcag-2-5-7 = Mouvements de glissement
accessibility-wcag-2-5-8 = Taille de la cible (minimum)
accessibility-wcag-3-1-1 = Langue de la page
accessibility-wcag-3-1-2 = Langue d’un passage
accessibility-wcag-3-2-1 = Au focus
accessibility-wcag-3-2-2 = À la saisie
accessibility-wcag-3-2-3 = Navigation cohérente
accessibility-wcag-3-2-4 = Identification cohérente
accessibility-wcag-3-2-6 = Aide cohérente
accessibility-wcag-3-3-1 = Identification des erreurs
accessibility-wcag-3-3-2 = Étiquettes ou instructions
accessibility-wcag-3-3-3 = Suggestion après une erreur
accessibility-wcag-3-3-4 = Prévention des erreurs (juridiques, financières, de données)
accessibility-wcag-3-3-7 = Saisie redondante
accessibility-wcag-3-3-8 = Authentification accessible (minimum)
accessibility-wcag-4-1-2 = Nom, rôle et valeur
accessibility-wcag-4-1-3 = Messages d’état

# EN 301 549 V3.2.1, beyond WCAG.
accessibility-en-5-2 = Activation des fonctions d’accessibilité
accessibility-en-5-3 = Biométrie
accessibility-en-5-4 = Préservation des informations d’accessibilité lors d’une conversion
accessibility-en-5-5-1 = Moyens d’utilisation
accessibility-en-5-5-2 = Distinction des parties à manipuler
accessibility-en-5-6-1 = État perceptible au toucher ou à l’oreille
accessibility-en-5-6-2 = État visible
accessibility-en-5-7 = Répétition des touches
accessibility-en-5-8 = Double frappe d’une touche
accessibility-en-5-9 = Actions simultanées
accessibility-en-10-1-1-1 = Contenu non textuel (documents)
accessibility-en-10-1-3-1 = Information et relations (documents)
accessibility-en-10-1-3-2 = Ordre séquentiel logique (documents)
accessibility-en-10-1-4-1 = Utilisation de la couleur (documents)
accessibility-en-10-1-4-3 = Contraste (minimum) (documents)
accessibility-en-10-2-4-2 = Titre du document
accessibility-en-10-2-4-6 = En-têtes et étiquettes (documents)
accessibility-en-10-3-1-1 = Langue (documents)
accessibility-en-11-4-1-1 = Analyse syntaxique
accessibility-en-11-5-2-1 = Services d’accessibilité de la plateforme pour les logiciels avec une interface utilisateur
accessibility-en-11-5-2-2 = Services d’accessibilité de la plateforme pour les technologies d’assistance
accessibility-en-11-5-2-3 = Utilisation des services d’accessibilité
accessibility-en-11-5-2-4 = Technologies d’assistance
accessibility-en-11-5-2-5 = Informations sur les objets
accessibility-en-11-5-2-6 = Lignes, colonnes et en-têtes
accessibility-en-11-5-2-7 = Valeurs
accessibility-en-11-5-2-8 = Relations des étiquettes
accessibility-en-11-5-2-9 = Relations parent-enfant
accessibility-en-11-5-2-10 = Texte
accessibility-en-11-5-2-11 = Liste des actions disponibles
accessibility-en-11-5-2-12 = Exécution des actions disponibles
accessibility-en-11-5-2-13 = Suivi du focus et de la sélection
accessibility-en-11-5-2-14 = Modification du focus et de la sélection
accessibility-en-11-5-2-15 = Notification des changements
accessibility-en-11-5-2-16 = Modification des états et des propriétés
accessibility-en-11-5-2-17 = Modification des valeurs et du texte
accessibility-en-11-6-1 = Contrôle des fonctions d’accessibilité par l’utilisateur
accessibility-en-11-6-2 = Pas de perturbation des fonctions d’accessibilité
accessibility-en-11-7 = Préférences de l’utilisateur
accessibility-en-11-8 = Outils d’édition
accessibility-en-12-1-1 = Fonctions d’accessibilité et de compatibilité
accessibility-en-12-1-2 = Documentation accessible
accessibility-en-12-2-2 = Informations sur les fonctions d’accessibilité et de compatibilité
accessibility-en-12-2-3 = Communication efficace
accessibility-en-12-2-4 = Documentation accessible de l’assistance
