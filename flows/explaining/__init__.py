"""``orewatch explain``: how the facts of one text were found, on a terminal or as a page; and rules counted."""
