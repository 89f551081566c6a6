-- What became of each grade between two rounds: its share of what was judged in each, and the
-- movement in percentage points. A grade that one of the rounds never gave has the share 0 in it.
with judged as (
  select round, section_id, question_id, judgement
  from answers
  where part = 'answer' and asked and judgement is not null and round in ($before, $after)
),
totals as (
  select
    question_id,
    count(*) filter (where round = $before) as judged_before,
    count(*) filter (where round = $after) as judged_after
  from judged
  group by question_id
),
given as (
  select
    section_id,
    question_id,
    judgement,
    count(*) filter (where round = $before) as before_count,
    count(*) filter (where round = $after) as after_count
  from judged
  group by section_id, question_id, judgement
)
select
  given.section_id,
  given.question_id,
  given.judgement,
  before_count,
  after_count,
  1e2 * before_count / judged_before as before_percent,
  1e2 * after_count / judged_after as after_percent,
  1e2 * after_count / judged_after - 1e2 * before_count / judged_before as movement
from given
join totals on totals.question_id = given.question_id
-- A section that only one of the rounds judged has not moved.
where judged_before > 0 and judged_after > 0
order by given.section_id, given.question_id, given.judgement
