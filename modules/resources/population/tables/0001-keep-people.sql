-- The population base (3.4.5a): a base register in the shape of kernel/registers/base/card.ts, parted by prefecture.

create table population.person (
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
  id_number text not null,
  name text not null,
  pinyin text not null,
  former_name text,
  sex text not null,
  ethnicity text,
  birth_date text not null,
  birth_place text,
  registered_village text not null,
  registered_address text not null,
  division text not null,
  household text,
  head_relation text,
  residence_village text,
  residence_address text,
  father uuid,
  mother uuid,
  spouse uuid,
  guardian uuid,
  marital_status text,
  married_on text,
  education text,
  school text,
  employer text,
  retired_on text,
  pension_since text,
  birth_certificate text,
  disability text,
  taxpayer boolean,
  died_on text,
  death_certificate text,
  primary key (id, prefecture)
) partition by list (prefecture);
create table population.person_elsewhere partition of population.person default;
do $$
declare prefecture text;
begin
  foreach prefecture in array array['4301','4302','4303','4304','4305','4306','4307','4308','4309','4310','4311','4312','4313','4331'] loop
    execute format('create table population.person_%s partition of population.person for values in (%L)', prefecture, prefecture);
  end loop;
end $$;
create index person_name on population.person (name text_pattern_ops, division);
create index person_born on population.person (birth_date, pinyin);
create index person_household on population.person (household) where household is not null;
create index person_entered on population.person using brin (created_at);

-- The life events after the first (kernel/registers/base/keep.ts). They are parted by record, not by place: people move.
create table population.person_event (
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
    execute format('create table population.person_event_%s partition of population.person_event for values with (modulus 8, remainder %s)', part, part);
  end loop;
end $$;
create index person_event_xact on population.person_event (xact);
create trigger kept_as_written before delete or update on population.person_event for each row execute function kernel.refuse_change('but xact');
create trigger kept_whole before truncate on population.person_event for each statement execute function kernel.refuse_change();

-- Every number that names a record, in use or former.
create table population.person_key (
  number text primary key,
  record uuid not null,
  prefecture text not null
);
create index person_key_record on population.person_key (record);
