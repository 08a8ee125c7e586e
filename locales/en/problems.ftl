# When something could not be done. Each problem has a sentence that says what is, and one that says what can be done.
# In the second, $company is the company's name.

# The portal said no.
problem-invalid = Something you filled in is not right.
problem-invalid-help = Check it and try again.
problem-malformed = Something went wrong in Saldo.
problem-malformed-help = Nothing was changed. Try again. If it keeps happening, check whether there is a new version of Saldo.
problem-not-found = We cannot find this.
problem-not-found-help = It may no longer exist, or it may not be meant for you. Did you expect to see it? Ask { $company }.
problem-signed-out = You are no longer signed in.
problem-signed-out-help = Connect again to see your invoices. You need a letter with a code that has not been used. No letter? Ask { $company } for a new one.
problem-token-expired = Your sign-in has to be renewed.
problem-token-expired-help = Try again.
problem-device-proof-refused = This device was not recognised.
problem-device-proof-refused-help = Check that the date and time of this device are right, and try again.
problem-insufficient-user-authentication = This needs a new one-time code.
problem-insufficient-user-authentication-help = Try again. You then get a code.
# Never says which of the two is wrong: that would tell a stranger who is a customer.
problem-sign-in-refused = We cannot connect you with what you filled in.
problem-sign-in-refused-help = Check both: what you filled in here, and the code from your letter. A code works only once, until the date in the letter. Does it still not work? Ask { $company } for a new letter.
problem-code-wrong = This is not the code we sent you.
problem-code-wrong-help = Look at the newest message and fill in the code in it.
problem-code-ended = This code cannot be used any more.
problem-code-ended-help = Start again with the code from your letter. You then get a new one-time code.
problem-session-ended = To be safe, we signed you out.
problem-session-ended-help = Your sign-in was used in two places at once. Connect again with a new letter. Was it not you? Tell { $company }.
problem-idempotency-key-missing = Something went wrong in Saldo.
problem-idempotency-key-missing-help = Nothing was changed. Try again. If it keeps happening, check whether there is a new version of Saldo.
problem-idempotency-key-reused = Something went wrong in Saldo.
problem-idempotency-key-reused-help = Nothing was changed. Try again. If it keeps happening, check whether there is a new version of Saldo.
problem-in-flight = We are still working on this.
problem-in-flight-help = Wait a moment and try again. It will never be done twice.
problem-too-large = What you want to send is too large.
problem-too-large-help = Make it smaller and try again.
problem-too-many-requests = This has been tried too often.
problem-too-many-requests-help = Wait a while and then try again.
problem-method-not-allowed = Something went wrong in Saldo.
problem-method-not-allowed-help = Nothing was changed. Check whether there is a new version of Saldo.
problem-internal = Something went wrong at the company.
problem-internal-help = Nothing was changed. Try again later.
problem-unavailable = The company’s service is not available right now.
problem-unavailable-help = Nothing is lost. Try again in a few minutes.
problem-unknown = This did not work.
problem-unknown-help = Try again. If it keeps happening, check whether there is a new version of Saldo.

# $count: how long to wait.
problem-wait-seconds =
    { $count ->
        [one] You can try again in { $count } second.
       *[other] You can try again in { $count } seconds.
    }
problem-wait-minutes =
    { $count ->
        [one] You can try again in { $count } minute.
       *[other] You can try again in { $count } minutes.
    }

# The portal could not be asked, or its answer could not be used.
problem-call-unreachable = We cannot reach the company right now.
problem-call-unreachable-help = Nothing is lost. Check that this device has internet, and try again.
problem-call-not-secure = We cannot be sure that this is the company.
problem-call-not-secure-help = Nothing was sent. This can happen on a public network: try another one. If it keeps happening, ask the company.
problem-call-company-changed = Another company answers at this address.
problem-call-company-changed-help = To be safe, nothing was sent. Ask { $company } if something has changed, or connect again with a new letter.
problem-call-bad-answer = We do not understand the answer of the company.
problem-call-bad-answer-help = Try again. If it keeps happening, check whether there is a new version of Saldo.
problem-call-no-connection = This company is not connected on this device.
problem-call-no-connection-help = Connect it with the code from a letter.
problem-call-not-allowed = Something went wrong in Saldo.
problem-call-not-allowed-help = Nothing was changed. Check whether there is a new version of Saldo.
problem-call-device = This did not work on this device.
problem-call-device-help = Check that there is room on this device and that Saldo may store files, and try again.
