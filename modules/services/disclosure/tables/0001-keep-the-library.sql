-- The library of documents, and the shelf that is searched. What is not published does not stand on the shelf, so no search finds it.
create table disclosure.document (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  index_number text not null,
  document_number text,
  title text not null,
  kind text not null,
  organ text not null,                        -- who keeps and publishes it here
  issuer text,                                -- the organ of the register that issued it, where it is one
  issuer_name text not null,                  -- as it is named on the document
  made_on text not null,
  due_on text,                                -- by when it must be public; null where no such duty counts days
  published_at timestamptz(3),
  category text not null,
  topic text not null,
  validity text not null check (validity in ('valid', 'expired', 'repealed')),
  ended_on text,
  ended_by text,
  source text not null,
  interprets uuid references disclosure.document,
  state text not null check (state in ('draft', 'reviewing', 'published', 'withdrawn')),
  edited_by text not null,
  reviewed_by text,
  withdrawn_because text,
  overdue_on text,
  body jsonb not null,
  digest text not null,
  check (state <> 'published' or published_at is not null),
  check (state <> 'withdrawn' or withdrawn_because is not null),
  check (reviewed_by is null or reviewed_by <> edited_by),
  check ((validity = 'valid') = (ended_on is null))
);
create unique index document_index_number on disclosure.document (index_number);
-- The same text of the same issuer is in the library once, however often it is imported.
create unique index document_digest on disclosure.document (digest);
create index document_of_organ on disclosure.document (organ, state, due_on);
create index document_late on disclosure.document (due_on) where state in ('draft', 'reviewing') and overdue_on is null;
create index document_newest on disclosure.document (published_at desc, id) where state = 'published';
create index document_interprets on disclosure.document (interprets) where interprets is not null;
create index document_category on disclosure.document (organ, category) where state = 'published';

create table disclosure.attachment (
  id uuid primary key,
  document uuid not null references disclosure.document,
  place int not null,
  file_name text not null,
  type text not null,
  bytes int not null,
  digest text not null,
  content bytea not null,
  added_at timestamptz(3) not null,
  unique (document, place)
);

-- One row a published document. `grams` are the pairs of its letters (kernel/text/bigrams.ts), those of the title again behind '#',
-- and what it is filtered by behind '@'; `bare` is the text by which a find is checked once more, `plain` the text as it reads. They lie out of line, so that
-- the row itself is narrow and counting over many finds reads few pages, and is not compressed, because hundreds are read at once.
create table disclosure.shelf (
  document uuid primary key references disclosure.document,
  made_on date not null,
  published_at timestamptz(3) not null,
  issuer text not null,
  topic text not null,
  validity text not null,
  title text not null,
  plain text not null,
  bare text not null,
  grams tsvector not null
) with (toast_tuple_target = 256);
alter table disclosure.shelf alter column plain set storage external, alter column bare set storage external;
create index shelf_grams on disclosure.shelf using gin (grams) with (fastupdate = off);

-- What an organ must make public of its own accord (第20条): columns it keeps.
create table disclosure.column_kept (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  organ text not null,
  category text not null,
  title text not null,
  unique (organ, category)
);
