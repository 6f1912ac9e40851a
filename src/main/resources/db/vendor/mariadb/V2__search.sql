create fulltext index card_search on card (search_text);
