-- The population base (3.4.5a).
create table population.person (
  like kernel.base_record including defaults including constraints,
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
select kernel.lay_base_register('population.person');

create index person_name on population.person (name text_pattern_ops, division);
create index person_born on population.person (birth_date, pinyin);
create index person_household on population.person (household) where household is not null;
