-- The base of legal persons (3.4.5b).
create table legal_persons.legal_person (
  like kernel.base_record including defaults including constraints,
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
select kernel.lay_base_register('legal_persons.legal_person');

create index legal_person_name on legal_persons.legal_person (name text_pattern_ops, division);
create index legal_person_established on legal_persons.legal_person (established_on, pinyin);
create index legal_person_parent on legal_persons.legal_person (parent) where parent is not null;
create index legal_person_representative on legal_persons.legal_person (representative) where representative is not null;
