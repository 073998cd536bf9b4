-- Certificates, every version a row of its own: a changed one (变更) has the serial of the first and the next version number.
-- `standing_key` is filled while one of a kind of which a holder has one is in force: the key holds what the rule says.
create table certificates.certificate (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  identifier text not null,
  kind text not null,
  number text not null,
  holder text not null,
  holder_name text not null,
  holder_code text,
  organ text not null,
  issuer text not null,
  contents jsonb not null,
  issued_on date not null,
  valid_from date not null,
  valid_until date,
  state text not null,
  basis text not null,
  serial text not null,
  edition int not null,
  follows uuid references certificates.certificate,
  application text,
  imported boolean not null,
  simulated boolean not null,
  warning text,
  issued_by text not null,
  issued_by_name text not null,
  ended_on date,
  end_basis text,
  sealed_on date,
  standing_key text
);
create unique index certificate_identifier on certificates.certificate (identifier);
create unique index certificate_standing on certificates.certificate (standing_key) where standing_key is not null;
create index certificate_by_holder on certificates.certificate (holder, created_at desc);
create index certificate_by_organ on certificates.certificate (organ, created_at desc);

-- A sealed file, as it left the seal. One that was never sealed is set anew each time.
create table certificates.sealed_file (
  certificate uuid not null references certificates.certificate,
  format text not null,
  bytes bytea not null,
  sm3 text not null,
  seal_name text not null,
  at timestamptz(3) not null,
  primary key (certificate, format)
);

-- 亮证: what its holder let be seen, for what, until when. The token is known to whoever was shown it; here lies its digest.
create table certificates.presentation (
  id uuid primary key,
  certificate uuid not null references certificates.certificate,
  purpose text not null,
  fields jsonb not null,
  token_digest bytea not null,
  made_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  ended_at timestamptz(3)
);
create unique index presentation_token on certificates.presentation (token_digest);
create index presentation_by_certificate on certificates.presentation (certificate, made_at desc);

-- Every look that its holder is shown: of a stranger at a presentation, of an organ for a case.
create table certificates.look (
  id uuid primary key,
  certificate uuid not null references certificates.certificate,
  presentation uuid references certificates.presentation,
  at timestamptz(3) not null,
  kind text not null,
  who text,
  purpose text not null
);
create index look_by_certificate on certificates.look (certificate, at desc);
