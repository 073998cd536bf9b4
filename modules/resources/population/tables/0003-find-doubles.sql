-- Records of one person under two numbers are sought among those of the same village whose names sound alike.
create index person_village on population.person (registered_village, pinyin);
-- A loaded batch is walked record by record.
create index person_batch on population.person (batch, id) where batch is not null;
