-- Single addresses, each in a system's block or in a backbone prefix; an address of a routing domain is held once.
create table registry.address (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  vrf uuid not null,
  zone text not null,
  family text not null,
  address inet not null,
  block uuid,
  prefix uuid,
  within cidr not null,
  organ text not null,
  system uuid,
  device text,
  interface text,
  dns_name text,
  state text not null check (state in ('held', 'released')),
  released_on date,
  reason text,
  check (num_nonnulls(block, prefix) = 1),
  foreign key (block, within) references registry.block (id, block),
  foreign key (prefix, within, vrf) references registry.prefix (id, prefix, vrf),
  constraint address_inside check (masklen(address) = case family(address) when 4 then 32 else 128 end and address << within)
);
create unique index address_once on registry.address (vrf, address) where state = 'held';
create index address_block on registry.address (block, address) where state = 'held';
create index address_prefix on registry.address (prefix, address) where state = 'held' and prefix is not null;
create index address_system on registry.address (system) where state = 'held';
create index address_organ on registry.address (organ);
