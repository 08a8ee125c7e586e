//! The portal's database: SQLite by default, PostgreSQL to grow, through one layer and one text of each query.
//!
//! Both read `$1` placeholders, and the queries keep to what both understand. Nothing that is absent is NULL except
//! references to another table: an empty text says "none", so that rows compare and sort alike in both.

mod migrate;
mod value;

use std::{path::Path, str::FromStr, time::Duration};

use sqlx::{
    Any, AnyConnection, AnyPool, Transaction,
    any::{AnyConnectOptions, AnyPoolOptions},
    pool::PoolConnection,
};

pub use value::{Moment, day_from, day_text, moment, moment_from, none_if_empty};

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// One file; one writer at a time.
    Sqlite,
    /// A server.
    Postgres,
}

/// The database.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    dialect: Dialect,
}

/// Why the database did not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It cannot be opened.
    #[error("the database {0} cannot be opened: {1}; check storage.database in portal.toml and who may write there")]
    Open(String, #[source] sqlx::Error),
    /// It was made by a newer portal.
    #[error("the database was made by a newer portal (it knows migration {0}); install that version or newer")]
    Newer(i64),
    /// A query failed.
    #[error("the database refused: {0}")]
    Query(#[from] sqlx::Error),
    /// What is stored cannot be read.
    #[error("a stored value of {0} cannot be read")]
    Stored(&'static str),
}

impl Store {
    /// Opens the database and brings its tables up to date.
    ///
    /// # Errors
    /// [`StoreError::Open`], [`StoreError::Newer`], [`StoreError::Query`].
    pub async fn open(database: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let (dialect, url, shown) = match database.strip_prefix("sqlite:") {
            Some(path) => {
                if let Some(folder) = Path::new(path).parent() {
                    make_private_folder(folder).map_err(|error| StoreError::Open(path.to_owned(), sqlx::Error::Io(error)))?;
                }
                (Dialect::Sqlite, format!("sqlite:{path}?mode=rwc"), path.to_owned())
            }
            // The address may hold a password: errors show only what kind it is.
            None => (Dialect::Postgres, database.to_owned(), "postgres://...".to_owned()),
        };
        let options = AnyConnectOptions::from_str(&url).map_err(|error| StoreError::Open(shown.clone(), error))?;
        let pool = AnyPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(Duration::from_secs(30))
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if dialect == Dialect::Sqlite {
                        for pragma in [
                            "PRAGMA busy_timeout = 20000",
                            "PRAGMA journal_mode = WAL",
                            "PRAGMA foreign_keys = ON",
                            "PRAGMA synchronous = NORMAL",
                        ] {
                            sqlx::query(pragma).execute(&mut *connection).await?;
                        }
                    }
                    Ok(())
                })
            })
            .connect_with(options)
            .await
            .map_err(|error| StoreError::Open(shown, error))?;
        let store = Self { pool, dialect };
        migrate::up_to_date(&store).await?;
        Ok(store)
    }

    /// Which database it is.
    #[must_use]
    pub const fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// A connection to read with.
    ///
    /// # Errors
    /// [`StoreError::Query`] when none is free in time.
    pub async fn read(&self) -> Result<PoolConnection<Any>, StoreError> {
        Ok(self.pool.acquire().await?)
    }

    /// A transaction to write in. On SQLite it takes the writer's place at once, so that it never has to give up half-way.
    ///
    /// # Errors
    /// [`StoreError::Query`] when none can begin in time.
    pub async fn write(&self) -> Result<Transaction<'static, Any>, StoreError> {
        Ok(match self.dialect {
            Dialect::Sqlite => self.pool.begin_with("BEGIN IMMEDIATE").await?,
            Dialect::Postgres => self.pool.begin().await?,
        })
    }

    /// How the database would carry out a query, as text; tests see from it that an index is used.
    ///
    /// # Errors
    /// [`StoreError::Query`].
    pub async fn plan(&self, query: &'static str) -> Result<String, StoreError> {
        use sqlx::Row;
        let mut connection = self.read().await?;
        let explain = match self.dialect {
            Dialect::Sqlite => format!("EXPLAIN QUERY PLAN {query}"),
            Dialect::Postgres => format!("EXPLAIN {query}"),
        };
        let rows = sqlx::query(sqlx::AssertSqlSafe(explain)).fetch_all(&mut *connection).await?;
        let column = if self.dialect == Dialect::Sqlite { 3 } else { 0 };
        Ok(rows.iter().filter_map(|row| row.try_get::<String, _>(column).ok()).collect::<Vec<_>>().join("\n"))
    }

    /// Closes all connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// What queries run on: a connection or the one inside a transaction.
pub type Db = AnyConnection;

/// Makes a folder that only its owner can look into.
///
/// # Errors
/// Whatever the file system says.
pub fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}
