-- Figures as published, with where they come from, how they were counted and at which moment.
create table macro_economy.census (
  year int primary key,
  source text not null,
  scope text not null,
  moment text not null,
  published_at timestamptz not null
);
-- One row an area. An area without a code of its own (some development zones) is named by its parent and its name.
create table macro_economy.county_census (
  year int not null references macro_economy.census,
  area text not null,
  code text,
  name text not null,
  kind text not null check (kind in ('province', 'prefecture', 'county', 'zone')),
  parent text,
  population int,
  male int,
  female int,
  minority_share numeric(8, 2),
  urban int,
  rural int,
  households int,
  household_population int,
  age_0_14 int,
  age_15_59 int,
  age_60_plus int,
  age_65_plus int,
  households_with_65_plus int,
  migrants_same_county int,
  migrants_same_province int,
  migrants_other_province int,
  no_schooling int,
  primary_school int,
  junior_secondary int,
  senior_secondary int,
  college int,
  university int,
  schooling_years numeric(8, 2),
  illiterate int,
  housing_area numeric(8, 2),
  primary key (year, area)
);
create index county_census_parent on macro_economy.county_census (year, parent);

create table macro_economy.gdp (
  year int primary key,
  gdp numeric(12, 2) not null,
  "primary" numeric(12, 2) not null,
  secondary numeric(12, 2) not null,
  tertiary numeric(12, 2) not null,
  real_estate numeric(12, 2) not null,
  finance numeric(12, 2) not null,
  source text not null,
  scope text not null
);

-- What the exchange offers of the census of 2020: one row a county with a code.
create view macro_economy.county_census_2020 as
  select code, name, parent,
    population, male, female, minority_share, urban, rural, households, household_population, age_0_14, age_15_59, age_60_plus, age_65_plus, households_with_65_plus, migrants_same_county, migrants_same_province, migrants_other_province, no_schooling, primary_school, junior_secondary, senior_secondary, college, university, schooling_years, illiterate, housing_area
  from macro_economy.county_census
  where year = 2020 and kind = 'county' and code is not null;
