-- The book of seals, who may apply them, what was approved, and the ledger of their use. A seal's row mirrors the state of its
-- case (kernel.case, same id).
create table seals.seal (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  organ text not null,
  kind text not null check (kind in ('name', 'business', 'finance', 'contract', 'representative')),
  es_id text not null constraint seal_code_once unique,
  state text not null check (state in ('made', 'filed', 'enabled', 'disabled', 'cancelled')),
  simulated boolean not null,
  size int not null check (size between 10 and 60),
  maker text not null,
  made_by text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null check (valid_to > valid_from),
  filing_number text constraint seal_filing_once unique,
  filed_by text,
  signer text not null,
  -- A seal is never in use that was not filed.
  constraint use_after_filing check (state in ('made', 'cancelled') or filing_number is not null)
);
create unique index seal_once on seals.seal (organ, kind, name) where state <> 'cancelled';

-- The SESeal itself, with its picture.
create table seals.artwork (seal uuid primary key references seals.seal, esl bytea not null check (octet_length(esl) <= 524288));

create function seals.hold_cancelled() returns trigger language plpgsql as $$
begin
  if old.state = 'cancelled' and new.state <> 'cancelled' then
    raise exception 'a cancelled seal never returns' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger cancelled_is_final before update on seals.seal for each row execute function seals.hold_cancelled();

create table seals.holder (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  seal uuid not null references seals.seal,
  organ text not null,
  official uuid not null,
  name text not null,
  "from" date not null,
  until date,
  ended_at timestamptz,
  remark text
);
create unique index holder_once on seals.holder (seal, official) where ended_at is null;
create index holder_of_official on seals.holder (official) where ended_at is null;

create table seals.approval (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  seal uuid not null references seals.seal,
  organ text not null,
  sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
  copies int not null check (copies > 0),
  reason text not null,
  state text not null check (state in ('asked', 'approved', 'refused', 'used')),
  asked_by text not null,
  asked_by_name text not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  opinion text,
  constraint decided_by_another check (state not in ('approved', 'used') or decided_by is not null)
);
create index approval_of_seal on seals.approval (seal) where state = 'approved';

-- 用印登记: a line is written once. The same document is sealed once with one seal, however often the request is repeated.
create table seals.use (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  seal uuid not null references seals.seal,
  seal_name text not null,
  organ text not null,
  format text not null check (format in ('pdf', 'ofd')),
  sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
  sealed_sm3 text not null check (sealed_sm3 ~ '^[0-9a-f]{64}$'),
  copies int not null check (copies > 0),
  official uuid not null,
  official_name text not null,
  at timestamptz not null,
  stamped_at timestamptz,
  basis text not null,
  approved_by_name text not null,
  signer text not null,
  constraint sealed_once unique (seal, sm3)
);
create index use_of_sealed on seals.use (seal, sealed_sm3);
create index use_of_organ on seals.use (organ, at desc);

create function seals.keep_ledger() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger of seals is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger ledger_only_grows before update or delete on seals.use for each row execute function seals.keep_ledger();
create trigger ledger_stays before truncate on seals.use for each statement execute function seals.keep_ledger();
