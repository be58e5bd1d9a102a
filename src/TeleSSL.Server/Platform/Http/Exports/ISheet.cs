namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>A file that is written row by row, its header first.</summary>
internal interface ISheet : IAsyncDisposable
{
    /// <summary>A row, with a cell for each column.</summary>
    Task Add(IReadOnlyList<object?> cells);

    /// <summary>Completes the file.</summary>
    Task End();
}
