-- Written once for both databases. Types are PostgreSQL's; for SQLite BIGINT reads INTEGER, BYTEA reads BLOB, and every
-- table is STRICT. Blocks between `-- only sqlite` / `-- only postgres` and `-- end` are for one of them.
-- Money is counted in minor units of its currency; days are YYYY-MM-DD; moments are RFC 3339 in UTC with microseconds,
-- so that both sort as text.

CREATE TABLE customers (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    postcode TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE invoices (
    id TEXT NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL REFERENCES customers (id),
    supplier TEXT NOT NULL,
    identity TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    issued TEXT NOT NULL,
    due TEXT NOT NULL,
    currency TEXT NOT NULL,
    total BIGINT NOT NULL,
    subject TEXT NOT NULL,
    lines BIGINT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    reference TEXT NOT NULL,
    content TEXT NOT NULL,
    imported_at TEXT NOT NULL
);
CREATE UNIQUE INDEX invoices_content ON invoices (identity, content_hash);
CREATE INDEX invoices_of_customer ON invoices (customer, issued, id);
CREATE INDEX invoices_by_number ON invoices (customer, number);
CREATE INDEX invoices_by_reference ON invoices (reference);

CREATE TABLE documents (
    id TEXT NOT NULL PRIMARY KEY,
    invoice TEXT NOT NULL REFERENCES invoices (id),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    description TEXT NOT NULL,
    position BIGINT NOT NULL,
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL
);
CREATE INDEX documents_of_invoice ON documents (invoice, position);

CREATE TABLE preceding (
    invoice TEXT NOT NULL REFERENCES invoices (id),
    number TEXT NOT NULL,
    PRIMARY KEY (invoice, number)
);
CREATE INDEX preceding_by_number ON preceding (number);

CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL REFERENCES customers (id),
    invoice TEXT REFERENCES invoices (id),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount BIGINT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    posted_at TEXT NOT NULL
);
CREATE INDEX postings_of_customer ON postings (customer, day, id);
CREATE INDEX postings_of_invoice ON postings (invoice, amount);
CREATE INDEX postings_by_source ON postings (source);

-- only sqlite
CREATE TRIGGER postings_never_change BEFORE UPDATE ON postings
BEGIN SELECT RAISE(ABORT, 'postings are append-only'); END;
CREATE TRIGGER postings_never_go BEFORE DELETE ON postings
BEGIN SELECT RAISE(ABORT, 'postings are append-only'); END;
-- end
-- only postgres
CREATE FUNCTION postings_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'postings are append-only'; END $$;
CREATE TRIGGER postings_append_only BEFORE UPDATE OR DELETE ON postings
FOR EACH ROW EXECUTE FUNCTION postings_append_only();
-- end

CREATE TABLE payments (
    id TEXT NOT NULL PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    booked TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount BIGINT NOT NULL,
    reference TEXT NOT NULL,
    text TEXT NOT NULL,
    payer_name TEXT NOT NULL,
    payer_account TEXT NOT NULL,
    matched_by TEXT NOT NULL,
    customer TEXT REFERENCES customers (id),
    imported_at TEXT NOT NULL
);
CREATE INDEX payments_by_payer ON payments (payer_account, customer);
CREATE INDEX payments_by_match ON payments (matched_by, booked);

CREATE TABLE letters (
    id TEXT NOT NULL PRIMARY KEY,
    finder TEXT NOT NULL UNIQUE,
    secret_hash TEXT NOT NULL,
    customer TEXT REFERENCES customers (id),
    tries BIGINT NOT NULL,
    made_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    used_at TEXT NOT NULL
);
CREATE INDEX letters_of_customer ON letters (customer);

CREATE TABLE challenges (
    id TEXT NOT NULL PRIMARY KEY,
    letter TEXT NOT NULL REFERENCES letters (id),
    customer TEXT NOT NULL REFERENCES customers (id),
    code_hash TEXT NOT NULL,
    device_key TEXT NOT NULL,
    channel TEXT NOT NULL,
    tries BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    ends_at TEXT NOT NULL,
    resend_at TEXT NOT NULL,
    session TEXT NOT NULL,
    answered_with TEXT NOT NULL
);

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL REFERENCES customers (id),
    device_key TEXT NOT NULL,
    made_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    ended TEXT NOT NULL
);
CREATE INDEX sessions_of_customer ON sessions (customer);

CREATE TABLE access_tokens (
    hash TEXT NOT NULL PRIMARY KEY,
    session TEXT NOT NULL REFERENCES sessions (id),
    ends_at TEXT NOT NULL
);
CREATE INDEX access_tokens_of_session ON access_tokens (session);

CREATE TABLE refresh_tokens (
    hash TEXT NOT NULL PRIMARY KEY,
    session TEXT NOT NULL REFERENCES sessions (id),
    generation BIGINT NOT NULL,
    used_with TEXT NOT NULL
);
CREATE INDEX refresh_tokens_of_session ON refresh_tokens (session);

CREATE TABLE idempotency (
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status BIGINT NOT NULL,
    answer TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (subject, key)
);
CREATE INDEX idempotency_by_age ON idempotency (made_at);

CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL REFERENCES customers (id),
    channel TEXT NOT NULL,
    destination TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    code TEXT NOT NULL,
    made_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    tries BIGINT NOT NULL,
    next_try TEXT NOT NULL
);
CREATE INDEX outbox_waiting ON outbox (sent_at, next_try);

CREATE TABLE activity (
    id TEXT NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL REFERENCES customers (id),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    session TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX activity_of_customer ON activity (customer, at, id);
