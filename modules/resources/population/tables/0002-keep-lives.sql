-- What a person's life needs beside the record: kin looked up both ways, one head a household, birth certificates that the
-- hospital issued before the child had a record, numbers of households.

create index person_father on population.person (father) where father is not null;
create index person_mother on population.person (mother) where mother is not null;
create index person_guardian on population.person (guardian) where guardian is not null;

-- A household lies in one place, so its prefecture is that of all its members. Named alike in every partition: what an index
-- holds is told by its name (person.ts, `held`).
select kernel.hold_in_each_part('population.person', 'person_one_head',
  $$(household, prefecture) where head_relation = '02' and state = 'living'$$);

create table population.birth_certificate (
  number text primary key,
  born_on text not null,
  sex text not null,
  name text,
  mother uuid,
  father uuid,
  issued_on text not null,
  issued_at timestamptz(3) not null,
  issued_by text not null,
  organ text not null,
  person uuid unique                         -- whose birth was registered with it
);

create sequence population.household_number;
