-- How people prove who they are, beside a password: passkeys, one-time codes, and recovery by two officials.
--
-- A holder is an official or a citizen; the realm says which, so these rows carry no foreign key. Neither is ever deleted.

alter table kernel.official
  add password_at timestamptz,                -- since when the password is theirs
  add must_change boolean not null default false; -- it was given by an administrator: good for one sign-in, to set another

create table kernel.passkey (
  id text primary key,                        -- the authenticator's credential id, base64url
  realm text not null check (realm in ('officials', 'citizens')),
  holder uuid not null,
  name text not null,
  public_key bytea not null,                  -- COSE
  counter bigint not null default 0,
  transports text[] not null default '{}',
  backed_up boolean not null,                 -- kept by a provider for several devices
  added_at timestamptz not null,
  used_at timestamptz
);
create index passkey_holder on kernel.passkey (realm, holder);

-- The secret is sealed under a key that is not in the database. Each step of thirty seconds is accepted once.
create table kernel.one_time_secret (
  realm text not null check (realm in ('officials', 'citizens')),
  holder uuid not null,
  sealed bytea not null,
  added_at timestamptz not null,
  last_step bigint not null,
  primary key (realm, holder)
);

-- What an authenticator is asked to sign: once, within minutes, for one purpose.
create table kernel.challenge (
  challenge text primary key,
  purpose text not null check (purpose in ('register', 'sign-in', 'proof')),
  bound text not null,                        -- the interaction or the session it was given to
  ends_at timestamptz not null
);
create index challenge_ends on kernel.challenge (ends_at);

-- Browsers that a holder has signed in from. A guesser’s failures elsewhere never slow these down.
create table kernel.known_device (
  token_hash bytea not null,
  realm text not null check (realm in ('officials', 'citizens')),
  holder uuid not null,
  seen_at timestamptz not null,
  primary key (token_hash, realm, holder)
);
create index known_device_holder on kernel.known_device (realm, holder);

alter table kernel.sign_in_failure
  add realm text not null default 'officials',
  add known boolean not null default false;   -- from a device that the account knows
drop index kernel.sign_in_failure_account;
create index sign_in_failure_account on kernel.sign_in_failure (account, realm, at);

-- An official who lost everything: one asks for them, a second confirms, a code handed over in person ends it.
create table kernel.recovery (
  id uuid primary key,
  official uuid not null references kernel.official,
  reason text not null,
  opened_by uuid not null references kernel.official,
  opened_at timestamptz not null,
  confirmed_by uuid references kernel.official,
  confirmed_at timestamptz,
  code_hash bytea,
  code_ends timestamptz,
  ended_at timestamptz,                       -- used, or replaced by a newer one
  constraint opened_by_another check (opened_by <> official),
  constraint confirmed_by_a_third check (confirmed_by <> official and confirmed_by <> opened_by),
  constraint confirmed_before_code check (code_hash is null or confirmed_at is not null)
);
create unique index recovery_running on kernel.recovery (official) where ended_at is null;
