-- The period of a form that is asked once is called so where people read it.
update one_form."return" set period_code = '一次性' where period_code = 'once';
