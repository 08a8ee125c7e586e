# Settings: language, colours, text size, companies, the way out.

settings-title = Settings

settings-language-title = Language
settings-theme-title = Colours
settings-theme-system = As on this device
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-size-title = Text size
settings-size-help = All text changes right away.

settings-companies-title = Your companies
settings-connect-first = Connect a company
settings-session-ended = You are no longer signed in

settings-details = My details
settings-details-help = Is something wrong? Tell the company.
settings-detail-name = Name
settings-detail-number = Customer number
settings-detail-address = Address
settings-detail-email = E-mail
settings-detail-phone = Phone
settings-detail-language = Language of your letters

settings-sign-out = Sign out
# $company: its name.
settings-sign-out-title = Sign out of { $company }?
settings-sign-out-text = This signs you out on this device and at { $company }. Everything Saldo keeps of { $company } on this device is removed. Your invoices stay at the company. To come back you need a new letter.
settings-signed-out = You are signed out of { $company }.
settings-signed-out-here = You are signed out of { $company } on this device. We could not reach { $company } now. We will tell them as soon as we can.

settings-about-title = About Saldo
settings-keychain = Your sign-in
settings-keychain-kept = Kept safely, where this device keeps passwords.
settings-version = Version
