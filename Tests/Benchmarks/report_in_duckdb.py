#!/usr/bin/env python3
"""The figures of `attune report --by stage` asked of DuckDB, over the same files.

    report_in_duckdb.py STORE THREADS      prints {"seconds": …, "groups": {STAGE: {COUNT: n}}}

DuckDB is told the members it needs and their types, so that it guesses nothing and reads no more.
"""
import json, sys, time

import duckdb

store, threads = sys.argv[1], int(sys.argv[2])
connection = duckdb.connect()
connection.execute(f"SET threads = {threads}")
QUERY = f"""
WITH records AS (
  SELECT * FROM read_json('{store}/records/*/*/*.json', format = 'unstructured', columns = {{
    id: 'VARCHAR',
    baby: 'STRUCT(reference VARCHAR, twin VARCHAR)',
    carer: 'STRUCT("key" VARCHAR)',
    contact: 'STRUCT("at" TIMESTAMPTZ, stage VARCHAR)',
    decision: 'STRUCT(agrees BOOLEAN)',
    safety: 'STRUCT("trigger" VARCHAR)[]',
    findings: 'STRUCT(level STRUCT(id VARCHAR), packs MAP(VARCHAR, STRUCT(missing VARCHAR[])))'
  }})
), visits AS (
  SELECT *, row_number() OVER (
    PARTITION BY baby.reference, baby.twin, carer.key ORDER BY contact.at, id) AS nth
  FROM records
)
SELECT contact.stage AS stage,
  count(*) AS "visits",
  count(*) FILTER (findings.level.id = 'none-noted') AS "none-noted",
  count(*) FILTER (findings.level.id = 'emerging') AS "emerging",
  count(*) FILTER (findings.level.id = 'established') AS "established",
  count(*) FILTER (findings.level.id = 'specialist') AS "specialist",
  count(*) FILTER (decision.agrees) AS "agreed",
  count(*) FILTER (NOT decision.agrees) AS "differed",
  count(*) FILTER (len(safety) > 0) AS "safety-raised",
  count(*) FILTER (list_sum(list_transform(map_values(findings.packs), lambda p: len(p.missing))) > 0)
    AS "with-gaps",
  count(*) FILTER (nth = 1) AS "first-visits"
FROM visits GROUP BY ALL
"""
began = time.perf_counter()
result = connection.execute(QUERY)
names = [column[0] for column in result.description]
rows = result.fetchall()
seconds = time.perf_counter() - began
groups = {row[0]: dict(zip(names[1:], row[1:])) for row in rows}
print(json.dumps({"seconds": seconds, "groups": groups}))
