//! Migrations: numbered, additive, each carried out once and in a transaction of its own.

use sqlx::{AssertSqlSafe, Row};

use super::{Dialect, Store, StoreError};

const MIGRATIONS: &[&str] = &[include_str!("../../migrations/0001_house.sql")];

pub(super) async fn up_to_date(store: &Store) -> Result<(), StoreError> {
    let mut transaction = store.write().await?;
    if store.dialect == Dialect::Postgres {
        // Two portals that start at once take turns.
        sqlx::query("SELECT pg_advisory_xact_lock(7325406)").execute(&mut *transaction).await?;
    }
    let table = translate("CREATE TABLE IF NOT EXISTS migrations (number BIGINT NOT NULL PRIMARY KEY);", store.dialect);
    for statement in table {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut *transaction).await?;
    }
    let row = sqlx::query("SELECT COALESCE(MAX(number), 0) AS newest FROM migrations").fetch_one(&mut *transaction).await?;
    let newest: i64 = row.try_get("newest")?;
    if usize::try_from(newest).is_ok_and(|newest| newest > MIGRATIONS.len()) {
        return Err(StoreError::Newer(newest));
    }
    for (number, migration) in (1_i64..).zip(MIGRATIONS) {
        if number <= newest {
            continue;
        }
        for statement in translate(migration, store.dialect) {
            sqlx::query(AssertSqlSafe(statement)).execute(&mut *transaction).await?;
        }
        sqlx::query("INSERT INTO migrations (number) VALUES ($1)").bind(number).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// The statements of a migration, as this database reads them.
fn translate(migration: &str, dialect: Dialect) -> Vec<String> {
    let mut statements = vec![String::new()];
    let mut only: Option<Dialect> = None;
    let mut whole_block = false;
    for line in migration.lines() {
        match line.trim() {
            "-- only sqlite" => (only, whole_block) = (Some(Dialect::Sqlite), true),
            "-- only postgres" => (only, whole_block) = (Some(Dialect::Postgres), true),
            "-- end" => (only, whole_block) = (None, false),
            comment if comment.starts_with("--") => {}
            _ if only.is_some_and(|only| only != dialect) => {}
            text => {
                let line = match dialect {
                    Dialect::Postgres => line.to_owned(),
                    Dialect::Sqlite if text == ");" => ") STRICT;".to_owned(),
                    Dialect::Sqlite => line.replace("BIGINT", "INTEGER").replace("BYTEA", "BLOB"),
                };
                let ended = if whole_block {
                    text.ends_with("END;") || text.ends_with("$$;") || text.ends_with("();")
                } else {
                    text.ends_with(';')
                };
                if let Some(statement) = statements.last_mut() {
                    statement.push_str(&line);
                    statement.push('\n');
                }
                if ended {
                    statements.push(String::new());
                }
            }
        }
    }
    statements.retain(|statement| !statement.trim().is_empty());
    if dialect == Dialect::Sqlite {
        for statement in &mut statements {
            if statement.starts_with("CREATE TABLE IF NOT EXISTS migrations") {
                *statement = statement.trim_end().trim_end_matches(';').to_owned() + " STRICT";
            }
        }
    }
    statements
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_database_gets_its_own_words_and_the_same_tables() {
        let sqlite = translate(MIGRATIONS[0], Dialect::Sqlite);
        let postgres = translate(MIGRATIONS[0], Dialect::Postgres);
        let tables = |statements: &[String]| statements.iter().filter(|text| text.starts_with("CREATE TABLE")).count();
        assert_eq!(tables(&sqlite), tables(&postgres));
        assert!(sqlite.iter().filter(|text| text.starts_with("CREATE TABLE")).all(|text| text.contains("STRICT")));
        assert!(!sqlite.iter().any(|text| text.contains("BIGINT") || text.contains("plpgsql")));
        assert!(!postgres.iter().any(|text| text.contains("RAISE(ABORT") || text.contains("STRICT")));
    }
}
