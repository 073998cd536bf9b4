-- The backbone's books. What the rules say, the tables hold: a name means one thing, an address is given once in a network,
-- an interface ends one trunk, a number is of one division.
create table backbone.site (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  code text not null,
  network text not null check (network in ('intranet', 'extranet', 'internet', 'crypto')),
  division text not null,
  level text not null check (level in ('province', 'prefecture', 'county', 'organ')),
  name text not null,
  organ text not null,
  access text,
  state text not null check (state in ('planned', 'in-use', 'retired')),
  unique (network, code)
);

create table backbone.device (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null unique,
  kind text not null check (kind in ('router', 'gateway', 'server', 'name-server', 'time-server', 'access-server')),
  site text not null,
  network text not null,
  organ text not null,
  asn bigint check (asn between 1 and 4294967294),
  loopback4 text,
  loopback6 text,
  interfaces jsonb not null,
  state text not null check (state in ('planned', 'in-use', 'retired')),
  foreign key (network, site) references backbone.site (network, code)
);

-- Every address that a device holds, loopbacks too; made anew with its device.
create table backbone.address (
  network text not null,
  address inet not null check (masklen(address) = case family(address) when 4 then 32 else 128 end),
  device uuid not null references backbone.device,
  primary key (network, address)
);
create index address_device on backbone.address (device);

create table backbone.trunk (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null unique,
  network text not null,
  a text not null references backbone.device (name),
  a_interface text not null,
  b text not null references backbone.device (name),
  b_interface text not null,
  kind text not null check (kind in ('fibre', 'leased', 'wireless', 'virtual')),
  bandwidth int not null check (bandwidth > 0),
  operator text not null,
  redundancy_group text,
  cost int not null check (cost > 0),
  organ text not null,
  state text not null check (state in ('planned', 'in-use', 'down', 'retired')),
  check (a <> b)
);
create unique index trunk_a on backbone.trunk (a, a_interface) where state <> 'retired';
create unique index trunk_b on backbone.trunk (b, b_interface) where state <> 'retired';

create table backbone.autonomous_system (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  number bigint not null check (number between 1 and 4294967294),
  network text not null,
  division text not null,
  organ text not null,
  document text,
  state text not null check (state in ('planned', 'in-use', 'retired')),
  unique (network, number)
);

create table backbone.peering (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  network text not null,
  kind text not null check (kind in ('ibgp', 'ebgp')),
  a text not null references backbone.device (name),
  b text not null references backbone.device (name),
  over text not null check (over in ('trunk', 'loopback')),
  trunk text references backbone.trunk (name),
  organ text not null,
  state text not null check (state in ('planned', 'in-use', 'retired')),
  unique (network, name),
  check (a <> b),
  check ((over = 'trunk') = (trunk is not null))
);

create table backbone.route (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  network text not null,
  device text not null references backbone.device (name),
  prefix cidr not null,
  via inet,
  announced boolean not null,
  organ text not null,
  state text not null check (state in ('planned', 'in-use', 'retired')),
  unique (network, name)
);

create table backbone.service_point (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  network text not null,
  kind text not null check (kind in ('ntp', 'radius')),
  address inet not null,
  device text not null references backbone.device (name),
  division text not null,
  level text not null check (level in ('province', 'prefecture', 'county', 'organ')),
  "order" int not null,
  organ text not null,
  state text not null check (state in ('planned', 'in-use', 'retired')),
  unique (network, name)
);
