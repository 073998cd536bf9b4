-- Cases whose day has passed, of one type, whatever their number: what a platform looks for again and again.
create index case_due on kernel."case" (type, due_on) where due_on is not null;
