package org.mendan.web.account;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mendan.identity.AccountAdminBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountSearch;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the list, fetched page by page; each time it is asked anew which accounts are the reader's to see. */
final class AccountRows extends LazyDataModel<Account> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AccountAdminBean accounts;
    private final transient Supplier<AccountSearch> search;

    AccountRows(AccountAdminBean accounts, Supplier<AccountSearch> search) {
        this.accounts = accounts;
        this.search = search;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, accounts.count(search.get()));
    }

    @Override
    public List<Account> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return accounts.page(search.get(), first, size);
    }

    @Override
    public String getRowKey(Account row) {
        return row.id().toString();
    }
}
