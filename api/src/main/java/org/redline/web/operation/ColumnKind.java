package org.redline.web.operation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the values of a column stand in a backup, the same for both databases. */
enum ColumnKind {
  TEXT,
  WHOLE,
  FLAG,
  DAY,
  MOMENT,
  BYTES;

  /** The kind of a column by what the driver says of it. */
  static ColumnKind of(int type, String name) {
    String known = name.toLowerCase(Locale.ROOT);
    if (type == Types.TIMESTAMP_WITH_TIMEZONE || known.equals("timestamptz")) {
      return MOMENT;
    }
    return switch (type) {
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE;
      case Types.BOOLEAN, Types.BIT -> FLAG;
      case Types.DATE -> DAY;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
      case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
      default -> throw new IllegalStateException("no backup of a column of the type " + name);
    };
  }

  /** A value of a row as text; null where there is none. */
  @Nullable String text(ResultSet row, int column) throws SQLException {
    return switch (this) {
      case TEXT -> row.getString(column);
      case WHOLE -> text(row, row.getLong(column));
      case FLAG -> text(row, row.getBoolean(column));
      case DAY -> text(row.getObject(column, LocalDate.class));
      case MOMENT -> moment(row.getObject(column, OffsetDateTime.class));
      case BYTES -> base64(row.getBytes(column));
    };
  }

  private static @Nullable String text(ResultSet row, Object value) throws SQLException {
    return row.wasNull() ? null : value.toString();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** One database gives the zone in which it was stored, the other one its own. */
  private static @Nullable String moment(@Nullable OffsetDateTime value) {
    return value == null ? null : value.toInstant().toString();
  }

  private static @Nullable String base64(byte @Nullable [] bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }

  /** Puts a value into a statement. */
  void bind(PreparedStatement to, int column, @Nullable String text) throws SQLException {
    if (text == null) {
      to.setObject(column, null);
      return;
    }
    switch (this) {
      case TEXT -> to.setString(column, text);
      case WHOLE -> to.setLong(column, Long.parseLong(text));
      case FLAG -> to.setBoolean(column, Boolean.parseBoolean(text));
      case DAY -> to.setObject(column, LocalDate.parse(text));
      case MOMENT -> to.setObject(column, OffsetDateTime.parse(text));
      case BYTES -> to.setBytes(column, Base64.getDecoder().decode(text));
    }
  }
}
