-- A visitor may stand at the window for a firm: the holder is then 'legal-person/<credit code>', and the row says by what the visitor acts
-- for it: as its representative in the register, by an appointment on the platform, or by a power of attorney on paper, which lies
-- among the pages of the application.
alter table applications.visitor add column firm uuid;             -- of the register of legal persons
alter table applications.visitor add column standing text check (standing in ('representative', 'agency', 'paper'));
alter table applications.visitor add column power_until date;
alter table applications.visitor add constraint visitor_of_firm check ((firm is null) = (standing is null)
  and (standing is not distinct from 'paper') = (power_until is not null));
