-- How the questions of each section were answered, a row for each round and section.
-- Questions that were not asked of an audit do not count.
select
  round,
  section_id,
  min(section_title) as section_title,
  count(distinct audit_id) as audits,
  count(*) filter (where state = 'answered') as answered,
  count(*) filter (where state = 'not-applicable') as not_applicable,
  count(*) filter (where state = 'no-evidence') as no_evidence,
  count(*) filter (where state = 'blank') as blank
from answers
where part = 'answer' and asked
group by round, section_id
order by round, section_id
