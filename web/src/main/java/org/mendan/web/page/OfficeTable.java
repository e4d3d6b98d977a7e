package org.mendan.web.page;

import org.primefaces.component.datatable.DataTable;

/**
 * Every table of the back office ({@code p:dataTable}). Tab goes from link to link and leaves the table after the last
 * one: PrimeFaces would make each cell a stop of its own, and hide the links in them from whoever has no mouse.
 */
public class OfficeTable extends DataTable {
    @Override
    public Boolean isCellNavigation() {
        return false;
    }
}
