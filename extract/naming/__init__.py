"""Names found by form and context, where no gazetteer knows them."""
