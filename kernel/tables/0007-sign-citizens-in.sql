-- Citizens, the firms they stand for, and the agents they appoint. A citizen signs in as themselves and then says for whom
-- they act; what they may do for another is one row here, with its scope and its end, and it is read anew at every request.
create table kernel.citizen (
  id uuid primary key,
  name text not null,
  account text not null unique check (account = lower(account)),
  password text,                              -- as kernel.official.password
  id_digest bytea unique,                     -- HMAC-SM3 of the identity number under a key of its own; the number is kept nowhere
  assurance smallint not null default 1 check (assurance between 1 and 3), -- 1 declared, 2 checked against the register, 3 face to face
  simulated boolean not null default false,
  registered_at timestamptz not null,
  disabled_at timestamptz
);

create table kernel.legal_person (
  uscc text primary key check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'), -- GB 32100; the check character is the program's to hold
  name text not null,
  representative uuid not null references kernel.citizen,
  simulated boolean not null default false,
  valid_from date not null,
  valid_to date,                              -- exclusive
  check (valid_to > valid_from)
);
create index legal_person_representative on kernel.legal_person (representative);

create table kernel.agency (
  id uuid primary key,
  kind text not null default 'appointed',     -- how it came about; guardianship will be another
  principal_kind text not null check (principal_kind in ('citizen', 'legal-person')),
  principal text not null,                    -- id of the citizen, or uscc
  agent uuid not null references kernel.citizen,
  matters text[] not null check (cardinality(matters) > 0), -- never empty: 'all' is said
  valid_from date not null,
  valid_to date not null,                     -- exclusive
  granted_by uuid not null references kernel.citizen,
  granted_at timestamptz not null,
  reason text not null,
  revoked_at timestamptz,
  revoked_by uuid references kernel.citizen,
  constraint agency_runs_forward check (valid_to > valid_from),
  constraint nobody_is_their_own_agent check (principal_kind <> 'citizen' or principal <> agent::text),
  constraint all_stands_alone check (not 'all' = any (matters) or cardinality(matters) = 1)
);
create index agency_agent on kernel.agency (agent, valid_to);
create index agency_principal on kernel.agency (principal_kind, principal, valid_to);

-- Accounts that an organ's own staff system keeps (SCIM 2.0): its name for the person, the organ whose staff they are, and a
-- version that every change moves on, whoever makes it.
alter table kernel.official
  add external_id text,
  add staff_of text references kernel.organ,
  add version int not null default 1,
  add updated_at timestamptz,
  add constraint official_external_id unique (staff_of, external_id);

-- A post that has duties takes people from a staff system only where the security administrator opened it.
alter table kernel.post add provisioned boolean not null default false;
alter table kernel.post add constraint business_alone_is_provisioned check (not provisioned or class = 'business');

create function kernel.move_version_on() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create trigger move_version_on before update on kernel.official for each row execute function kernel.move_version_on();
