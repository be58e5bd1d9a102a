namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>Where the reading of a whole list is: <see cref="Paging"/> then goes by this instead of the query.</summary>
internal sealed class WholeList
{
    /// <summary>Rows read at a time.</summary>
    public const int PageSize = 500;

    /// <summary>The cursor of the next page; null on the first one and after the last.</summary>
    public string? After { get; set; }
}
