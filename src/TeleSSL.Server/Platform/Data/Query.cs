namespace TeleSSL.Server.Platform.Data;

/// <summary>The only way to read: on its own connection (<see cref="Reader"/>) or within a transaction (<see cref="Tx"/>).</summary>
internal abstract class Query(Dialect dialect)
{
    public Dialect Dialect => dialect;

    /// <summary>The first row or its single column; the default when there is none.</summary>
    public abstract Task<T?> Find<T>(string sql, object? parameters = null);

    public abstract Task<List<T>> List<T>(string sql, object? parameters = null);
}
