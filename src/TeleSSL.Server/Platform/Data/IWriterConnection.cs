namespace TeleSSL.Server.Platform.Data;

/// <summary>The connection that batches run on, one at a time. Its calls block: the writer has a thread of its own.</summary>
internal interface IWriterConnection
{
    /// <summary>Rises with each statement that may have changed a row.</summary>
    long Changes { get; }

    /// <summary>False after a failure that ended the transaction or made it useless.</summary>
    bool InTransaction { get; }

    /// <summary>Begins a transaction, when no other process is in one.</summary>
    void Begin();

    /// <summary>False if the database refused a statement that was sent with the COMMIT, so that nothing is committed.</summary>
    bool Commit();

    void RollBack();

    void SetSavepoint();

    void RollBackToSavepoint();

    void ReleaseSavepoint();

    /// <summary>May be sent only with the next statement whose result is needed, and then fails there.</summary>
    void Execute(string sql, object? parameters);

    /// <summary>Returns the number of rows changed.</summary>
    int ExecuteCounted(string sql, object? parameters);

    T? First<T>(string sql, object? parameters);

    List<T> All<T>(string sql, object? parameters);
}
