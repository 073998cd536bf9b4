-- Documents issued and received. What the rules say the tables hold: a number is given once, a document has one number,
-- one standing reviewer and one standing signer, and reaches an organ once.
create table office.document (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  organ text not null,
  kind text not null,
  matter text not null,
  number text unique,
  state text not null,
  drafter text not null,
  signed_on date,
  printed_on date,
  sent_at timestamptz,
  copies int,
  addressees jsonb not null,
  addressed_as text,
  body text not null,
  attachments jsonb not null,
  copied_to jsonb not null,
  urgency text not null,
  contact text,
  check (number is null or number ~ '^[一-龥]+〔[0-9]{4}〕[1-9][0-9]*号$'),
  check ((state in ('registered', 'sealed', 'sent')) = (number is not null)),
  check (state not in ('signed', 'registered', 'sealed', 'sent') or signed_on is not null)
);
create index document_organ on office.document (organ, created_at desc);

create table office.prefix (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  code text not null,
  organ text not null,
  mark text not null,
  constraint prefix_code unique (code)
);

-- 发文字号: the numbers given. The key is what keeps two from being alike, whatever runs beside what.
create table office.number (
  organ text not null,
  code text not null,
  year int not null,
  seq int not null check (seq > 0),
  document uuid not null references office.document,
  primary key (code, year, seq),
  unique (document)
);

-- 收文编号: one run of numbers for each receiving organ and year.
create table office.incoming_number (organ text not null, year int not null, seq int not null, incoming uuid not null unique, primary key (organ, year, seq));

-- Everyone through whose hands a document went, with what they signed: the digest of the content as they saw it.
create table office.hand (
  id uuid primary key,
  document uuid not null references office.document,
  role text not null check (role in ('drafter', 'reviewer', 'issuer', 'registrar', 'sealer', 'sender')),
  official text not null,
  name text not null,
  organ text not null,
  at timestamptz not null,
  digest text not null,
  opinion text,
  signature bytea,
  certificate bytea,
  serial text,
  lapsed_at timestamptz
);
create index hand_document on office.hand (document, at);
create unique index hand_stands on office.hand (document, role) where lapsed_at is null and role in ('reviewer', 'issuer');

-- The files as they were printed and, later, sealed. They are never changed, only added to.
create table office.file (
  document uuid not null references office.document,
  format text not null check (format in ('pdf', 'ofd')),
  sealed boolean not null,
  bytes bytea not null check (octet_length(bytes) <= 5242880),
  sm3 text not null,
  substituted jsonb not null,
  seal_place jsonb not null,
  made_at timestamptz not null,
  primary key (document, format, sealed)
);

create table office.incoming (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  organ text not null,
  sender text not null,
  number text not null,
  kind text not null,
  urgency text not null,
  document uuid not null references office.document,
  copied boolean not null,
  state text not null check (state in ('arrived', 'received', 'registered', 'returned')),
  arrived_at timestamptz not null,
  received_by text,
  received_at timestamptz,
  incoming_number text,
  handling text,
  returned_why text,
  unique (document, organ),
  check ((state = 'arrived') = (received_at is null)),
  check ((received_at is null) = (received_by is null)),
  check ((state = 'returned') = (returned_why is not null))
);
create index incoming_organ on office.incoming (organ, created_at desc);
