-- The address plan in tables. A prefix is a child of the smallest prefix around it; brothers never touch, and a child never
-- leaves its parent: so two prefixes of one routing domain overlap only where one is the other's ancestor. What is still free
-- in a prefix or a block is kept as the aligned parts that nobody holds (decision 0029).
create table registry.vrf (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null constraint vrf_name unique,
  distinguisher text not null constraint vrf_distinguisher unique,
  zone text not null check (zone in ('intranet', 'extranet', 'internet', 'crypto')),
  organ text not null,
  main boolean not null,
  review jsonb,
  note text,
  unique (id, zone),
  -- 3.2.6: no plan of the intranet without the review of the three offices.
  constraint vrf_reviewed check (zone <> 'intranet' or review is not null)
);
create unique index vrf_main on registry.vrf (zone) where main;

create table registry.prefix (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  vrf uuid not null,
  zone text not null,
  family text not null,
  prefix cidr not null,
  role text not null check (role in ('container', 'delegated', 'pool', 'backbone', 'reserved')),
  division text not null check (division ~ '^\d{6}$'),
  organ text not null,
  system uuid,
  purpose text not null,
  from_day date not null,
  until_day date check (until_day > from_day),
  parent uuid,
  within cidr,
  state text not null check (state in ('used', 'withdrawn')),
  reason text,
  foreign key (vrf, zone) references registry.vrf (id, zone),
  unique (id, prefix, vrf),
  foreign key (parent, within, vrf) references registry.prefix (id, prefix, vrf),
  check (family = case family(prefix) when 4 then 'ipv4' else 'ipv6' end),
  check ((parent is null) = (within is null)),
  constraint prefix_inside_parent check (prefix << within),
  constraint prefix_disjoint exclude using gist ((coalesce(parent, vrf)) with =, prefix inet_ops with &&) where (state = 'used'),
  -- 3.2.1, 3.2.2: extranet and Internet meet at a gateway, so they share no address; the others meet nobody.
  constraint prefix_of_one_network exclude using gist
    ((case when zone in ('extranet', 'internet') then 'joined' else zone end) with =, zone with <>, prefix inet_ops with &&)
    where (state = 'used' and parent is null)
);
create unique index prefix_once on registry.prefix (vrf, prefix) where state = 'used';
create index prefix_parent on registry.prefix (parent, prefix) where state = 'used';
create index prefix_serves on registry.prefix (zone, division) where state = 'used';

create table registry.free_part (
  -- A prefix of the plan, or a block.
  holder uuid not null,
  part cidr not null,
  length int not null generated always as (masklen(part)) stored,
  primary key (holder, part)
);
create index free_part_by_size on registry.free_part (holder, length desc, part);

-- A block is cut from a prefix of the plan. Blocks given before the plan stood in tables have none until a prefix is recorded
-- around them.
alter table registry.block
  add vrf uuid,
  add parent uuid,
  add within cidr,
  drop constraint block_in_range,
  drop constraint block_disjoint,
  add unique (id, block),
  add foreign key (parent, within, vrf) references registry.prefix (id, prefix, vrf),
  add constraint block_in_plan check (state = 'released' or (num_nulls(vrf, parent, within) = 0 and block <<= within)) not valid,
  add constraint block_disjoint exclude using gist
    ((coalesce(vrf, '00000000-0000-0000-0000-000000000000')) with =, block inet_ops with &&) where (state = 'held');
create index block_parent on registry.block (parent, block) where state = 'held';
