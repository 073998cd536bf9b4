-- Authorities, their ceremonies, certificates. Keys lie apart and only sealed; what the law of the ceremony says (two people,
-- one at a time) the tables hold as well.
create table trust.ceremony (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  purpose text not null check (purpose in ('found', 'organ', 'rotate', 'revoke')),
  authority uuid,
  organ text,
  reason text not null,
  address text,
  state text not null check (state in ('open', 'held', 'lapsed')),
  begun_by text not null,
  begun_by_name text not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  joined_by text,
  joined_by_name text,
  joined_at timestamptz,
  protocol jsonb not null,
  first_signed_at timestamptz,
  second_signed_at timestamptz,
  constraint two_people check (joined_by <> begun_by),
  constraint held_by_two check ((state = 'held') = (joined_by is not null))
);
create unique index ceremony_open on trust.ceremony ((true)) where state = 'open';

create table trust.authority (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  code text not null unique,
  name text not null,
  tier text not null check (tier in ('root', 'zone', 'organ')),
  zone text,
  organ text,
  line text not null check (line in ('sm2', 'p256')),
  parent uuid references trust.authority,
  ceremony uuid not null references trust.ceremony,
  serial text not null,
  key_id text not null unique,
  fingerprint text not null unique,
  not_before timestamptz not null,
  not_after timestamptz not null,
  state text not null check (state in ('issuing', 'retired', 'revoked')),
  revoked_at timestamptz,
  remark text,
  address text not null,
  pem text not null,
  check ((state = 'revoked') = (revoked_at is not null)),
  check ((tier = 'root') = (parent is null)),
  unique (parent, serial)
);
create unique index authority_issuing on trust.authority (line, tier, coalesce(zone, ''), coalesce(organ, '')) where state = 'issuing';

create table trust.certificate (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  holder_kind text not null check (holder_kind in ('official', 'organ', 'system', 'platform')),
  holder text not null,
  organ text not null,
  system uuid,
  line text not null check (line in ('sm2', 'p256')),
  use text not null,
  names jsonb not null,
  authority uuid not null references trust.authority,
  serial text not null,
  key_id text not null,
  fingerprint text not null,
  not_before timestamptz not null,
  not_after timestamptz not null,
  state text not null check (state in ('issued', 'revoked')),
  revoked_for text,
  revoked_at timestamptz,
  remark text,
  renews uuid references trust.certificate,
  pem text not null,
  check ((holder_kind = 'system') = (system is not null)),
  check ((state = 'revoked') = (revoked_at is not null)),
  constraint certificate_serial unique (authority, serial),
  constraint certificate_key unique (key_id)
);
create index certificate_holder on trust.certificate (holder_kind, holder, use, line);
create index certificate_organ on trust.certificate (organ, id);
create index certificate_system on trust.certificate (system) where system is not null;
create index certificate_end on trust.certificate (not_after) where state = 'issued';

-- Private keys of authorities and certificates, sealed under the deployment's key and bound to the id (SM4-GCM).
create table trust.key (id uuid primary key, sealed bytea not null);

-- The last list of each authority; its number only grows. The list of a number is written after the number is taken.
create table trust.crl (
  authority uuid primary key references trust.authority,
  number int not null,
  this_update timestamptz,
  der bytea
);

-- What was stamped. A serial is given once, and the same imprint with the same nonce is never stamped twice.
create table trust.stamp (
  serial bytea primary key,
  line text not null,
  at timestamptz not null,
  imprint bytea not null,
  nonce bytea
);
create index stamp_at on trust.stamp (line, at desc);
create unique index stamp_nonce on trust.stamp (line, imprint, nonce) where nonce is not null;
