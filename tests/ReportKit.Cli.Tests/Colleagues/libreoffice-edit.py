"""Edits a colleague's copy with LibreOffice: python3 libreoffice-edit.py FILE PLAN.json PROFILE"""
import json
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField

file, plan, profile = pathlib.Path(sys.argv[1]), json.load(open(sys.argv[2], encoding="utf-8")), pathlib.Path(sys.argv[3])
pipe = profile.parent.name.replace("-", "")
office = subprocess.Popen(["soffice", "-env:UserInstallation=" + profile.as_uri(), "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"])
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for _ in range(240):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(0.25)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def option(name, given):
    return PropertyValue(Name=name, Value=given)


document = desktop.loadComponentFromURL(file.as_uri(), "_blank", 0, (option("Hidden", True),))
sheet = document.Sheets.getByName("Statements")
cursor = sheet.createCursor()
cursor.gotoEndOfUsedArea(False)
width = cursor.RangeAddress.EndColumn + 1
headers = [sheet.getCellByPosition(column, 0).String for column in range(width)]


def put(row, column, words):
    cell = sheet.getCellByPosition(headers.index(column), row)
    if column == "Date":
        cell.setFormula(words)
    else:
        cell.String = words


def last():
    row = 1
    while any(sheet.getCellByPosition(column, row).String for column in range(width)):
        row += 1
    return row - 1


def row_of(key):
    return next(row for row in range(1, last() + 1) if sheet.getCellByPosition(0, row).String == key)


for key, cells in plan["set"].items():
    for column, words in cells.items():
        put(row_of(key), column, words)
for key in plan["delete"]:
    sheet.Rows.removeByIndex(row_of(key), 1)
for cells in plan["add"]:
    row = last() + 1
    for column, words in cells.items():
        put(row, column, words)
by = TableSortField()
by.Field, by.IsAscending = headers.index(plan["sort"]), False
sheet.getCellRangeByPosition(0, 1, width - 1, last()).sort((option("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (by,))), option("ContainsHeader", False)))
document.storeToURL(file.as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
document.close(True)
try:
    desktop.terminate()
finally:
    office.wait(60)
