-- For whom a clerk at a window began an application, who that was, and how the visitor agreed.
create table applications.visitor (
  draft uuid primary key,
  application uuid references applications.application,
  record uuid not null,                       -- of the register of persons
  holder text not null,                       -- 'citizen/<id>', or 'person/<record>' where there is no account
  name text not null,
  organ text not null,
  clerk uuid not null,
  clerk_name text not null,
  consent text not null check (consent in ('paper', 'face')),
  at timestamptz(3) not null
);
create index visitor_by_application on applications.visitor (application) where application is not null;
