-- How often each grade was given to each section and to the whole case, in each round, and what share
-- of those judged that is.
select
  round,
  section_id,
  question_id,
  judgement,
  min(value_label) as grade,
  count(*) as audits,
  cast(count(*) as double) / sum(count(*)) over (partition by round, question_id) as share
from answers
where part = 'answer' and asked and judgement is not null
group by round, section_id, question_id, judgement
order by round, section_id, question_id, judgement
