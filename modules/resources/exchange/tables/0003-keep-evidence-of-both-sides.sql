-- Evidence in its second form: both sides sign, the platform signs on two lines of keys, and batches are stamped with a time
-- by an authority, afterwards. What was logged before keeps its first form.

-- Every key that signs evidence. The gateway's own private keys lie in the key folder; a provider's lies here, sealed by the
-- vault.
create table exchange.signing_key (
  key_id text primary key,
  organ text,                                -- the provider for whom it signs; null for the gateway itself
  algorithm text not null check (algorithm in ('sm2', 'p256')),
  public_key text not null,
  request text not null,                     -- PKCS#10: what an authority certifies the key by
  sealed bytea,
  made_at timestamptz(3) not null,
  constraint sealed_for_a_provider check ((organ is null) = (sealed is null))
);
create index signing_key_organ on exchange.signing_key (organ, made_at);
create table exchange.key_certificate (
  fingerprint text primary key,
  key_id text not null references exchange.signing_key,
  certificate text not null,
  chain text not null,                       -- from its issuer up to the root, PEM
  not_before timestamptz not null,
  not_after timestamptz not null
);
create index key_certificate_key on exchange.key_certificate (key_id, not_after);

alter table exchange.call
  add column format smallint not null default 1,
  add column client_key text,
  add column provider_system uuid;
-- A record is proven by the records beside it.
create index call_batch on exchange.call (batch);

alter table exchange.batch
  add column format smallint not null default 1,
  add column certificate text,               -- fingerprints, where the keys were certified when they signed
  add column p256_key_id text,
  add column p256_certificate text,
  add column p256_signature bytea,
  add constraint second_form_has_two_lines check (format = 1 or (p256_key_id is not null and p256_signature is not null));
create table exchange.provider_signature (
  batch uuid not null references exchange.batch,
  organ text not null,
  key_id text not null,
  certificate text,
  signature bytea not null,
  primary key (batch, key_id)
);

-- Batches that wait for a time stamp, in the order in which they were sealed.
create table exchange.unstamped (batch uuid primary key references exchange.batch);
-- One stamp serves many batches: what the authority stamped is the root over their entries.
create table exchange.stamp (
  id uuid primary key,
  at timestamptz(3) not null,                -- the time in the token
  size int not null check (size > 0),
  root bytea not null,
  authority text not null,
  token bytea not null,
  chain text not null                        -- the authority's certificate up to the root, PEM
);
create table exchange.stamped (
  batch uuid primary key references exchange.batch,
  stamp uuid not null references exchange.stamp,
  leaf int not null,
  hash bytea not null,
  constraint stamped_place unique (stamp, leaf)
);

create trigger kept_as_written before delete or update on exchange.signing_key for each row execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.signing_key execute function exchange.refuse_change();
create trigger kept_as_written before delete or update on exchange.key_certificate for each row execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.key_certificate execute function exchange.refuse_change();
create trigger kept_as_written before delete or update on exchange.provider_signature for each row execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.provider_signature execute function exchange.refuse_change();
create trigger kept_as_written before delete or update on exchange.stamp for each row execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.stamp execute function exchange.refuse_change();
create trigger kept_as_written before delete or update on exchange.stamped for each row execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.stamped execute function exchange.refuse_change();
