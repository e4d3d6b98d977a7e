package org.mendan.web.page;

import java.util.Objects;
import org.primefaces.component.datatable.DataTable;

/**
 * Every table of the back office ({@code p:dataTable}). Tab goes from link to link and leaves the table after the last
 * one: PrimeFaces would make each cell a stop of its own, and hide the links in them from whoever has no mouse. A table
 * that has no links asks for it ({@code cellNavigation}), so that keys move it sideways where it is wider than the window.
 */
public class OfficeTable extends DataTable {
    @Override
    public Boolean isCellNavigation() {
        return Objects.requireNonNullElse(super.isCellNavigation(), false);
    }
}
