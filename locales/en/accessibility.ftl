# The accessibility statement: what helps, what does not work yet, where to tell it, and how each rule is checked.

accessibility-title = Accessibility
accessibility-lead = Everyone must be able to use Saldo: with eyes, ears, hands, or in another way.

accessibility-help-title = What can help you
accessibility-help-size = Larger text: choose up to 200% in the settings. Everything still fits.
accessibility-help-colours = Colours: light, dark or high contrast, in the settings. If you choose nothing, Saldo follows your device.
accessibility-help-language = Language: you can choose another one on every page.
accessibility-help-keyboard = Keyboard: the Tab key takes you everywhere, Enter opens things. The first Tab on a page lets you skip the menu.
accessibility-help-reader = Screen reader: reading starts at the heading of each page. Tables name their columns. Messages are read out on their own.
accessibility-help-calm = Calm: nothing moves, blinks or makes a sound.
accessibility-settings = Go to the settings

accessibility-limits-title = What does not work well yet
accessibility-limits-systems = We test Saldo on Linux computers. We have not yet tried it by hand on Windows, on a Mac or on phones.
accessibility-limits-readers = We listen to Saldo with the screen reader Orca. We do not yet know how well other screen readers work with it.
accessibility-limits-pdf = We have not yet listened to a PDF invoice. The invoice in Saldo itself is read well.
accessibility-limits-files = Files that a company made itself may be hard to read. Everything on the invoice is also in Saldo, as text.
accessibility-limits-typeface = Saldo has its own typeface, made to be easy to read. It does not follow the typeface of your device.

accessibility-tell-title = Does something not work for you?
accessibility-tell = Tell the company that sends you invoices. Say on which page it was and what you use, such as a screen reader. You can also ask for help in another way.

accessibility-checked-title = How we check it
accessibility-checked = We follow WCAG 2.2, levels A and AA, and the European standard EN 301 549. Below is each rule, with what we found and with the test that checks it. Names of tests and explanations are in English.

# Numbers of rules.
accessibility-counted = Met: { $met }. Partly met: { $partly }. Not applicable: { $none }.

# The principles of WCAG, and what the European standard asks beyond them.
accessibility-perceivable = Perceivable
accessibility-operable = Operable
accessibility-understandable = Understandable
accessibility-robust = Robust
accessibility-standard = More rules of EN 301 549
accessibility-column-rule = Rule
accessibility-column-result = Result
accessibility-column-held = Checked by

# $level: A or AA.
accessibility-level = level { $level }
accessibility-result-met = Met
accessibility-result-partly = Partly met
accessibility-result-none = Not applicable

# Stands before a sentence in English.
accessibility-by-hand = By hand:

# WCAG 2.2, levels A and AA; where W3C has an authorised translation, with its names.
accessibility-wcag-1-1-1 = Non-text Content
accessibility-wcag-1-2-1 = Audio-only and Video-only (Prerecorded)
accessibility-wcag-1-2-2 = Captions (Prerecorded)
accessibility-wcag-1-2-3 = Audio Description or Media Alternative (Prerecorded)
accessibility-wcag-1-2-4 = Captions (Live)
accessibility-wcag-1-2-5 = Audio Description (Prerecorded)
accessibility-wcag-1-3-1 = Info and Relationships
accessibility-wcag-1-3-2 = Meaningful Sequence
accessibility-wcag-1-3-3 = Sensory Characteristics
accessibility-wcag-1-3-4 = Orientation
accessibility-wcag-1-3-5 = Identify Input Purpose
accessibility-wcag-1-4-1 = Use of Color
accessibility-wcag-1-4-2 = Audio Control
accessibility-wcag-1-4-3 = Contrast (Minimum)
accessibility-wcag-1-4-4 = Resize Text
accessibility-wcag-1-4-5 = Images of Text
accessibility-wcag-1-4-10 = Reflow
accessibility-wcag-1-4-11 = Non-text Contrast
accessibility-wcag-1-4-12 = Text Spacing
accessibility-wcag-1-4-13 = Content on Hover or Focus
accessibility-wcag-2-1-1 = Keyboard
accessibility-wcag-2-1-2 = No Keyboard Trap
accessibility-wcag-2-1-4 = Character Key Shortcuts
accessibility-wcag-2-2-1 = Timing Adjustable
accessibility-wcag-2-2-2 = Pause, Stop, Hide
accessibility-wcag-2-3-1 = Three Flashes or Below Threshold
accessibility-wcag-2-4-1 = Bypass Blocks
accessibility-wcag-2-4-2 = Page Titled
accessibility-wcag-2-4-3 = Focus Order
accessibility-wcag-2-4-4 = Link Purpose (In Context)
accessibility-wcag-2-4-5 = Multiple Ways
accessibility-wcag-2-4-6 = Headings and Labels
accessibility-wcag-2-4-7 = Focus Visible
accessibility-wcag-2-4-11 = Focus Not Obscured (Minimum)
accessibility-wcag-2-5-1 = Pointer Gestures
accessibility-wcag-2-5-2 = Pointer Cancellation
accessibility-wcag-2-5-3 = Label in Name
accessibility-wcag-2-5-4 = Motion Actuation
accessibility-wcag-2-5-7 = Dragging Movements
accessibility-wcag-2-5-8 = Target Size (Minimum)
accessibility-wcag-3-1-1 = Language of Page
accessibility-wcag-3-1-2 = Language of Parts
accessibility-wcag-3-2-1 = On Focus
accessibility-wcag-3-2-2 = On Input
accessibility-wcag-3-2-3 = Consistent Navigation
accessibility-wcag-3-2-4 = Consistent Identification
accessibility-wcag-3-2-6 = Consistent Help
accessibility-wcag-3-3-1 = Error Identification
accessibility-wcag-3-3-2 = Labels or Instructions
accessibility-wcag-3-3-3 = Error Suggestion
accessibility-wcag-3-3-4 = Error Prevention (Legal, Financial, Data)
accessibility-wcag-3-3-7 = Redundant Entry
accessibility-wcag-3-3-8 = Accessible Authentication (Minimum)
accessibility-wcag-4-1-2 = Name, Role, Value
accessibility-wcag-4-1-3 = Status Messages

# EN 301 549 V3.2.1, beyond WCAG.
accessibility-en-5-2 = Activation of accessibility features
accessibility-en-5-3 = Biometrics
accessibility-en-5-4 = Preservation of accessibility information during conversion
accessibility-en-5-5-1 = Means of operation
accessibility-en-5-5-2 = Operable parts discernibility
accessibility-en-5-6-1 = Tactile or auditory status
accessibility-en-5-6-2 = Visual status
accessibility-en-5-7 = Key repeat
accessibility-en-5-8 = Double-strike key acceptance
accessibility-en-5-9 = Simultaneous user actions
accessibility-en-10-1-1-1 = Non-text content (documents)
accessibility-en-10-1-3-1 = Info and relationships (documents)
accessibility-en-10-1-3-2 = Meaningful sequence (documents)
accessibility-en-10-1-4-1 = Use of colour (documents)
accessibility-en-10-1-4-3 = Contrast (minimum) (documents)
accessibility-en-10-2-4-2 = Document titled
accessibility-en-10-2-4-6 = Headings and labels (documents)
accessibility-en-10-3-1-1 = Language (documents)
accessibility-en-11-4-1-1 = Parsing
accessibility-en-11-5-2-1 = Platform accessibility service support for software that provides a user interface
accessibility-en-11-5-2-2 = Platform accessibility service support for assistive technologies
accessibility-en-11-5-2-3 = Use of accessibility services
accessibility-en-11-5-2-4 = Assistive technology
accessibility-en-11-5-2-5 = Object information
accessibility-en-11-5-2-6 = Row, column, and headers
accessibility-en-11-5-2-7 = Values
accessibility-en-11-5-2-8 = Label relationships
accessibility-en-11-5-2-9 = Parent-child relationships
accessibility-en-11-5-2-10 = Text
accessibility-en-11-5-2-11 = List of available actions
accessibility-en-11-5-2-12 = Execution of available actions
accessibility-en-11-5-2-13 = Tracking of focus and selection attributes
accessibility-en-11-5-2-14 = Modification of focus and selection attributes
accessibility-en-11-5-2-15 = Change notification
accessibility-en-11-5-2-16 = Modifications of states and properties
accessibility-en-11-5-2-17 = Modifications of values and text
accessibility-en-11-6-1 = User control of accessibility features
accessibility-en-11-6-2 = No disruption of accessibility features
accessibility-en-11-7 = User preferences
accessibility-en-11-8 = Authoring tools
accessibility-en-12-1-1 = Accessibility and compatibility features
accessibility-en-12-1-2 = Accessible documentation
accessibility-en-12-2-2 = Information on accessibility and compatibility features
accessibility-en-12-2-3 = Effective communication
accessibility-en-12-2-4 = Accessible documentation from support
