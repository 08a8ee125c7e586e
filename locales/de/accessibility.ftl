# The accessibility statement: what helps, what does not work yet, where to tell it, and how each rule is checked.

accessibility-title = Barrierefreiheit
accessibility-lead = Alle Menschen sollen Saldo nutzen können: mit Augen, Ohren, Händen oder auf andere Weise.

accessibility-help-title = Was Ihnen helfen kann
accessibility-help-size = Größere Schrift: Wählen Sie bis zu 200{ "\u00A0" }% in den Einstellungen. Es passt trotzdem alles.
accessibility-help-colours = Farben: hell, dunkel oder hoher Kontrast, in den Einstellungen. Wenn Sie nichts wählen, richtet sich Saldo nach Ihrem Gerät.
accessibility-help-language = Sprache: Auf jeder Seite können Sie eine andere wählen.
accessibility-help-keyboard = Tastatur: Mit der Tab-Taste kommen Sie überall hin. Mit der Eingabetaste öffnen Sie, was markiert ist. Mit dem ersten Tab auf einer Seite können Sie das Menü überspringen.
accessibility-help-reader = Screenreader: Auf jeder Seite beginnt das Vorlesen bei der Überschrift. In Tabellen hören Sie die Namen der Spalten. Meldungen werden von selbst vorgelesen.
accessibility-help-calm = Ruhe: Nichts bewegt sich, blinkt oder macht Geräusche.
accessibility-settings = Zu den Einstellungen

accessibility-limits-title = Was noch nicht gut funktioniert
accessibility-limits-systems = Wir probieren Saldo auf Computern mit Linux aus. Mit Windows, auf dem Mac und auf Handys haben wir Saldo noch nicht selbst ausprobiert.
accessibility-limits-readers = Wir hören uns Saldo mit dem Screenreader Orca an. Wie es mit anderen Screenreadern klappt, wissen wir noch nicht.
accessibility-limits-pdf = Eine Rechnung als PDF haben wir noch nicht angehört. Die Rechnung in Saldo selbst wird gut vorgelesen.
accessibility-limits-files = Dateien, die ein Unternehmen selbst gemacht hat, sind vielleicht schwer zu lesen. Alles, was auf der Rechnung steht, finden Sie auch als Text in Saldo.
accessibility-limits-typeface = Saldo hat eine eigene Schriftart, die gut zu lesen sein soll. Die Schriftart Ihres Geräts gilt in Saldo nicht.

accessibility-tell-title = Funktioniert etwas für Sie nicht?
accessibility-tell = Sagen Sie es dem Unternehmen, das Ihnen Rechnungen schickt. Sagen Sie auch, auf welcher Seite es war und was Sie nutzen, zum Beispiel einen Screenreader. Sie können auch um Hilfe auf einem anderen Weg bitten.

accessibility-checked-title = Wie wir es prüfen
accessibility-checked = Wir halten uns an die WCAG 2.2, Stufen A und AA, und an die europäische Norm EN 301 549. Unten steht jede Regel mit dem Ergebnis und dem Test, der sie prüft. Die Namen der Tests und die Erklärungen sind auf Englisch.

# Numbers of rules.
accessibility-counted = Erfüllt: { $met }. Teilweise erfüllt: { $partly }. Nicht anwendbar: { $none }.

# The principles of WCAG, and what the European standard asks beyond them.
accessibility-perceivable = Wahrnehmbar
accessibility-operable = Bedienbar
accessibility-understandable = Verständlich
accessibility-robust = Robust
accessibility-standard = Weitere Regeln der EN 301 549
accessibility-column-rule = Regel
accessibility-column-result = Ergebnis
accessibility-column-held = Geprüft durch

# $level: A or AA.
accessibility-level = Stufe { $level }
accessibility-result-met = Erfüllt
accessibility-result-partly = Teilweise erfüllt
accessibility-result-none = Nicht anwendbar

# Stands before a sentence in English.
accessibility-by-hand = Von Hand:

# WCAG 2.2, levels A and AA; where W3C has an authorised translation, with its names.
accessibility-wcag-1-1-1 = Nicht-Text-Inhalt
accessibility-wcag-1-2-1 = Reiner Audio- und Videoinhalt (aufgezeichnet)
accessibility-wcag-1-2-2 = Untertitel (aufgezeichnet)
accessibility-wcag-1-2-3 = Audiodeskription oder Medienalternative (aufgezeichnet)
accessibility-wcag-1-2-4 = Untertitel (live)
accessibility-wcag-1-2-5 = Audiodeskription (aufgezeichnet)
accessibility-wcag-1-3-1 = Info und Beziehungen
accessibility-wcag-1-3-2 = Bedeutungstragende Reihenfolge
accessibility-wcag-1-3-3 = Sensorische Eigenschaften
accessibility-wcag-1-3-4 = Ausrichtung
accessibility-wcag-1-3-5 = Eingabezweck bestimmen
accessibility-wcag-1-4-1 = Benutzung von Farbe
accessibility-wcag-1-4-2 = Audio-Steuerelement
accessibility-wcag-1-4-3 = Kontrast (Minimum)
accessibility-wcag-1-4-4 = Textgröße ändern
accessibility-wcag-1-4-5 = Bilder eines Textes
accessibility-wcag-1-4-10 = Automatischer Umbruch (Reflow)
accessibility-wcag-1-4-11 = Nicht-Text-Kontrast
accessibility-wcag-1-4-12 = Textabstand
accessibility-wcag-1-4-13 = Eingeblendeter Inhalt bei Darüberschweben (Hover) oder Fokus
accessibility-wcag-2-1-1 = Tastatur
accessibility-wcag-2-1-2 = Keine Tastaturfalle
accessibility-wcag-2-1-4 = Tastenkürzel
accessibility-wcag-2-2-1 = Zeiteinteilung anpassbar
accessibility-wcag-2-2-2 = Pausieren, beenden, ausblenden
accessibility-wcag-2-3-1 = Grenzwert von dreimaligem Blitzen oder weniger
accessibility-wcag-2-4-1 = Blöcke umgehen
accessibility-wcag-2-4-2 = Seite mit Titel versehen
accessibility-wcag-2-4-3 = Fokus-Reihenfolge
accessibility-wcag-2-4-4 = Linkzweck (im Kontext)
accessibility-wcag-2-4-5 = Verschiedene Methoden
accessibility-wcag-2-4-6 = Überschriften und Beschriftungen (Labels)
accessibility-wcag-2-4-7 = Fokus sichtbar
accessibility-wcag-2-4-11 = Fokus nicht verdeckt (Minimum)
accessibility-wcag-2-5-1 = Zeigergesten
accessibility-wcag-2-5-2 = Abbruch der Zeigeraktion
accessibility-wcag-2-5-3 = Beschriftung (Label) im Namen
accessibility-wcag-2-5-4 = Betätigung durch Bewegung
accessibility-wcag-2-5-7 = Ziehbewegungen
accessibility-wcag-2-5-8 = Zielgröße (Minimum)
accessibility-wcag-3-1-1 = Sprache der Seite
accessibility-wcag-3-1-2 = Sprache von Teilen
accessibility-wcag-3-2-1 = Bei Fokus
accessibility-wcag-3-2-2 = Bei Eingabe
accessibility-wcag-3-2-3 = Konsistente Navigation
accessibility-wcag-3-2-4 = Konsistente Erkennung
accessibility-wcag-3-2-6 = Konsistente Hilfe
accessibility-wcag-3-3-1 = Fehlererkennung
accessibility-wcag-3-3-2 = Beschriftungen (Labels) oder Anweisungen
accessibility-wcag-3-3-3 = Fehlerempfehlung
accessibility-wcag-3-3-4 = Fehlervermeidung (rechtliche, finanzielle, Daten)
accessibility-wcag-3-3-7 = Redundante Eingabe
accessibility-wcag-3-3-8 = Barrierefreie Authentifizierung (Minimum)
accessibility-wcag-4-1-2 = Name, Rolle, Wert
accessibility-wcag-4-1-3 = Statusmeldungen

# EN 301 549 V3.2.1, beyond WCAG.
accessibility-en-5-2 = Aktivierung von Barrierefreiheitsfunktionen
accessibility-en-5-3 = Biometrie
accessibility-en-5-4 = Erhalt von Barrierefreiheitsinformation bei der Konvertierung
accessibility-en-5-5-1 = Bedienelemente
accessibility-en-5-5-2 = Unterscheidbarkeit bedienbarer Teile
accessibility-en-5-6-1 = Taktil oder auditiv wahrnehmbarer Status
accessibility-en-5-6-2 = Visuell wahrnehmbarer Status
accessibility-en-5-7 = Zeichenwiederholung
accessibility-en-5-8 = Doppelter Tastenanschlag
accessibility-en-5-9 = Gleichzeitige Benutzerhandlungen
accessibility-en-10-1-1-1 = Nicht-Text-Inhalt (Dokumente)
accessibility-en-10-1-3-1 = Info und Beziehungen (Dokumente)
accessibility-en-10-1-3-2 = Bedeutungstragende Reihenfolge (Dokumente)
accessibility-en-10-1-4-1 = Benutzung von Farbe (Dokumente)
accessibility-en-10-1-4-3 = Kontrast (Minimum) (Dokumente)
accessibility-en-10-2-4-2 = Dokument mit Titel versehen
accessibility-en-10-2-4-6 = Überschriften und Beschriftungen (Dokumente)
accessibility-en-10-3-1-1 = Sprache (Dokumente)
accessibility-en-11-4-1-1 = Syntaxanalyse
accessibility-en-11-5-2-1 = Barrierefreiheitsdienste der Plattform für Software mit Benutzungsoberfläche
accessibility-en-11-5-2-2 = Barrierefreiheitsdienste der Plattform für assistive Techniken
accessibility-en-11-5-2-3 = Nutzung von Barrierefreiheitsdiensten
accessibility-en-11-5-2-4 = Assistive Technik
accessibility-en-11-5-2-5 = Objektinformationen
accessibility-en-11-5-2-6 = Zeilen, Spalten und Überschriften
accessibility-en-11-5-2-7 = Werte
accessibility-en-11-5-2-8 = Beziehungen von Beschriftungen
accessibility-en-11-5-2-9 = Eltern-Kind-Beziehungen
accessibility-en-11-5-2-10 = Text
accessibility-en-11-5-2-11 = Liste verfügbarer Aktionen
accessibility-en-11-5-2-12 = Ausführung verfügbarer Aktionen
accessibility-en-11-5-2-13 = Verfolgung von Fokus und Auswahl
accessibility-en-11-5-2-14 = Änderung von Fokus und Auswahl
accessibility-en-11-5-2-15 = Änderungsmitteilung
accessibility-en-11-5-2-16 = Änderungen von Zuständen und Eigenschaften
accessibility-en-11-5-2-17 = Änderungen von Werten und Text
accessibility-en-11-6-1 = Steuerung von Barrierefreiheitsfunktionen durch Benutzer
accessibility-en-11-6-2 = Keine Unterbrechung von Barrierefreiheitsfunktionen
accessibility-en-11-7 = Benutzerpräferenzen
accessibility-en-11-8 = Autorenwerkzeuge
accessibility-en-12-1-1 = Funktionen für Barrierefreiheit und Kompatibilität
accessibility-en-12-1-2 = Barrierefreie Dokumentation
accessibility-en-12-2-2 = Informationen zu Funktionen für Barrierefreiheit und Kompatibilität
accessibility-en-12-2-3 = Wirksame Kommunikation
accessibility-en-12-2-4 = Barrierefreie Dokumentation des Supports
