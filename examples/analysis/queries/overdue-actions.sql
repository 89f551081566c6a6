-- Actions that should be done by now, and those that nobody can tell it of as they have no date. An
-- action that is due in a month or a year is due on its last day. What was done is not in an audit.
with actions as (
  select
    audit_id,
    item,
    min(partnership) as partnership,
    min(round) as round,
    min(case_reference) as case_reference,
    min(agency) as agency,
    max(value) filter (where column_role = 'owner') as owner,
    max(value) filter (where column_role = 'due' and value_format = 'date') as due_text
  from answers
  where question_role = 'actions' and part in ('row', 'cell')
  group by audit_id, item
),
dated as (
  select
    actions.*,
    case length(due_text)
      when 4 then try_cast(due_text || '-12-31' as date)
      when 7 then cast(try_cast(due_text || '-01' as date) + interval '1' month - interval '1' day as date)
      else try_cast(due_text as date)
    end as due
  from actions
)
select
  partnership,
  round,
  case_reference,
  agency,
  audit_id,
  item,
  owner,
  due,
  case when due is null then 'no date' else 'overdue' end as status
from dated
where due is null or due < cast($today as date)
order by due, partnership, audit_id, item
