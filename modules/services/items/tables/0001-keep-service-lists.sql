-- Where an organ does a matter (实施清单): one service a matter and division, replaced in place, its versions kept by the kernel.
create table items.service (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  matter text not null,
  division text not null,
  organ text not null,
  place text not null,
  hours text not null,
  telephone text not null,
  promise int,
  state text not null
);
create unique index service_once on items.service (matter, division);
