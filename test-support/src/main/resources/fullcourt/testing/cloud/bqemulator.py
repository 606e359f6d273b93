"""bqemulator, with the SQL translator it uses in compiled form (sqlglot[c]): interpreted, that takes seven tenths of the server's time.

Compiled code checks types when it runs. One property says that a column has no OPTIONS, which our tables have on every column, so the one
function of the server that reads it asks the same of what lies behind the property.
"""
from bqemulator.cli import main
from bqemulator.jobs import ddl_result
from sqlglot import exp


def has_not_null_constraint(column):
    constraints = (each for each in column.args.get("constraints") or () if isinstance(each, exp.ColumnConstraint))
    return any(isinstance(each.args.get("kind"), exp.NotNullColumnConstraint) for each in constraints)


if not hasattr(ddl_result, "_has_not_null_constraint"):
    raise SystemExit("this version of bqemulator has no ddl_result._has_not_null_constraint: look whether it is still in the way")
ddl_result._has_not_null_constraint = has_not_null_constraint
main(prog_name="bqemulator")
