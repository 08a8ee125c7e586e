//! The database itself.

use saldo_portal::{invoices::summary, store::Store};

use crate::support::{Folder, Ubl};

on_each_database! {
    async fn postings_can_be_added_and_nothing_else(portal) {
        portal.import(&Ubl::new("1", "100", "12.50")).await;
        for query in ["UPDATE postings SET amount = 0", "DELETE FROM postings"] {
            let mut transaction = portal.portal.store.write().await.unwrap();
            let error = sqlx::query(query).execute(&mut *transaction).await.unwrap_err();
            assert!(error.to_string().contains("append-only"), "{error}");
        }
    }
}

#[tokio::test]
async fn the_list_of_invoices_is_read_through_an_index() {
    let folder = Folder::new();
    let store = Store::open(&format!("sqlite:{}", folder.path().join("portal.db").display())).await.unwrap();
    let plan = store.plan(summary::PAGE).await.unwrap();
    assert!(plan.contains("invoices_of_customer"), "{plan}");
    assert!(plan.contains("postings_of_invoice"), "{plan}");
    assert!(!plan.contains("SCAN i") && !plan.contains("SCAN p") && !plan.contains("TEMP B-TREE"), "{plan}");
}

#[tokio::test]
async fn a_database_of_a_newer_portal_is_left_alone() {
    let folder = Folder::new();
    let address = format!("sqlite:{}", folder.path().join("portal.db").display());
    let store = Store::open(&address).await.unwrap();
    let mut transaction = store.write().await.unwrap();
    sqlx::query("INSERT INTO migrations (number) VALUES (999)").execute(&mut *transaction).await.unwrap();
    transaction.commit().await.unwrap();
    store.close().await;
    assert!(Store::open(&address).await.unwrap_err().to_string().contains("newer portal"));
}

#[tokio::test]
async fn opening_twice_makes_the_tables_once() {
    let folder = Folder::new();
    let address = format!("sqlite:{}", folder.path().join("portal.db").display());
    Store::open(&address).await.unwrap().close().await;
    Store::open(&address).await.unwrap().close().await;
}
