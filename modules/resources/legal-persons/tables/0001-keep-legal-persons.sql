-- The base of legal persons (3.4.5b): a base register in the shape of kernel/registers/base/card.ts, parted by prefecture.

create table legal_persons.legal_person (
  id uuid not null,
  prefecture text not null,
  version int not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  state text not null default 'living' check (state in ('living', 'ended', 'gone', 'merged')),
  simulated boolean not null default false,
  merged_into uuid,
  entered_kind text not null,
  entered_on text not null,
  entered_organ text,
  entered_actor text not null,
  entered_name text not null,
  batch uuid,
  batch_row int,
  entered_xact xid8 not null default pg_current_xact_id(),
  uscc text not null,
  name text not null,
  pinyin text not null,
  former_name text,
  kind text not null,
  industry text,
  established_on text not null,
  capital text,
  scope text,
  registered_village text not null,
  registered_address text not null,
  division text not null,
  representative_name text,
  representative uuid,
  parent uuid,
  shareholders jsonb,
  term_until text,
  authority text,
  tax_registered_on text,
  insured_since text,
  employees int,
  bank_account text,
  licences jsonb,
  abnormal boolean,
  revoked_on text,
  ended_on text,
  end_reason text,
  primary key (id, prefecture)
) partition by list (prefecture);
create table legal_persons.legal_person_elsewhere partition of legal_persons.legal_person default;
do $$
declare prefecture text;
begin
  foreach prefecture in array array['4301','4302','4303','4304','4305','4306','4307','4308','4309','4310','4311','4312','4313','4331'] loop
    execute format('create table legal_persons.legal_person_%s partition of legal_persons.legal_person for values in (%L)', prefecture, prefecture);
  end loop;
end $$;
create index legal_person_name on legal_persons.legal_person (name text_pattern_ops, division);
create index legal_person_established on legal_persons.legal_person (established_on, pinyin);
create index legal_person_parent on legal_persons.legal_person (parent) where parent is not null;
create index legal_person_representative on legal_persons.legal_person (representative) where representative is not null;
create index legal_person_entered on legal_persons.legal_person using brin (created_at);

-- The life events after the first (kernel/registers/base/keep.ts). They are parted by record, not by place: people move.
create table legal_persons.legal_person_event (
  record uuid not null,
  seq int not null,
  kind text not null,
  effective text not null,
  at timestamptz(3) not null,
  actor text not null,
  actor_name text not null,
  organ text,
  sets jsonb not null,
  voids int[] not null default '{}',
  evidence text,
  batch uuid,
  request text not null,
  xact xid8 not null default pg_current_xact_id(),
  primary key (record, seq)
) partition by hash (record);
do $$
begin
  for part in 0..7 loop
    execute format('create table legal_persons.legal_person_event_%s partition of legal_persons.legal_person_event for values with (modulus 8, remainder %s)', part, part);
  end loop;
end $$;
create index legal_person_event_xact on legal_persons.legal_person_event (xact);
create trigger kept_as_written before delete or update on legal_persons.legal_person_event for each row execute function kernel.refuse_change('but xact');
create trigger kept_whole before truncate on legal_persons.legal_person_event for each statement execute function kernel.refuse_change();

-- Every number that names a record, in use or former.
create table legal_persons.legal_person_key (
  number text primary key,
  record uuid not null,
  prefecture text not null
);
create index legal_person_key_record on legal_persons.legal_person_key (record);
