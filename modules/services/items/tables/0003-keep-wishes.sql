-- What people wanted and did not find: the words, the place and the day, and nothing of who wrote them.
create table items.wish (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  words text not null,
  division text,
  day date not null
);
