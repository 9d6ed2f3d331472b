"""Edits a colleague's copy with openpyxl: python3 openpyxl-edit.py FILE PLAN.json"""
import datetime
import json
import sys

import openpyxl

file, plan = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
workbook = openpyxl.load_workbook(file)
sheet = workbook["Statements"]
headers = [cell.value for cell in sheet[1]]


def value(column, words):
    return datetime.datetime.fromisoformat(words) if column == "Date" else words


def number(column):
    return headers.index(column) + 1


def row_of(key):
    return next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == key)


def put(cell, words):
    cell.value = words
    if isinstance(words, str):
        cell.data_type = "s"


for key, cells in plan["set"].items():
    for column, words in cells.items():
        put(sheet.cell(row_of(key), number(column)), value(column, words))
for key in plan["delete"]:
    sheet.delete_rows(row_of(key))
rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2) if any(cell.value is not None for cell in row)]
for cells in plan["add"]:
    rows.append([value(column, cells[column]) if column in cells else None for column in headers])
rows.sort(key=lambda row: row[number(plan["sort"]) - 1] or "", reverse=True)
for at, row in enumerate(rows):
    for column, words in enumerate(row):
        put(sheet.cell(at + 2, column + 1), words)
        if headers[column] == "Date":
            sheet.cell(at + 2, column + 1).number_format = "d mmmm yyyy"
workbook.save(file)
