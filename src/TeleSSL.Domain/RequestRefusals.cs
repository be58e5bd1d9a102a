namespace TeleSSL.Domain;

/// <summary>Refusals that any request can meet, whatever it asks for.</summary>
public static class RequestRefusals
{
    /// <summary><c>invalid-content</c>.</summary>
    public static readonly Refusal InvalidContent = new("invalid-content", "The content is invalid; see fields.", RefusalKind.Invalid);

    /// <summary><c>malformed-json</c>.</summary>
    public static readonly Refusal MalformedJson = new("malformed-json", "The body is not valid JSON in UTF-8.", RefusalKind.Malformed);

    /// <summary><c>malformed-request</c>.</summary>
    public static readonly Refusal MalformedRequest = new("malformed-request", "The request cannot be read.", RefusalKind.Malformed);

    /// <summary><c>malformed-if-match</c>.</summary>
    public static readonly Refusal MalformedIfMatch = new(
        "malformed-if-match",
        "If-Match must be one entity tag as given in ETag, such as \"3\".", RefusalKind.Malformed);

    /// <summary><c>malformed-idempotency-key</c>.</summary>
    public static readonly Refusal MalformedIdempotencyKey = new(
        "malformed-idempotency-key",
        "Idempotency-Key must be 1-200 visible ASCII characters.", RefusalKind.Malformed);

    /// <summary><c>malformed-multipart</c>.</summary>
    public static readonly Refusal MalformedMultipart = new(
        "malformed-multipart",
        "The body is not a valid multipart form.", RefusalKind.Malformed);

    /// <summary><c>method-not-allowed</c>.</summary>
    public static readonly Refusal MethodNotAllowed = new(
        "method-not-allowed",
        "This path does not support the method; see /openapi/v1.json.", RefusalKind.Malformed);

    /// <summary><c>not-acceptable</c>.</summary>
    public static readonly Refusal NotAcceptable = new("not-acceptable", "The answer is one of {mediaTypes}.", RefusalKind.NotAcceptable);

    /// <summary><c>unsupported-media-type</c>.</summary>
    public static readonly Refusal UnsupportedMediaType = new("unsupported-media-type", "Send {mediaType}.", RefusalKind.WrongMediaType);

    /// <summary><c>too-large</c>.</summary>
    public static readonly Refusal TooLarge = new("too-large", "The body may be at most {bytes} bytes.", RefusalKind.TooLarge);

    /// <summary><c>unknown-cursor</c>.</summary>
    public static readonly Refusal UnknownCursor = new(
        "unknown-cursor",
        "The cursor in 'after' is not from this list with these filters and this account. Start again"
        + " without it.", RefusalKind.Malformed);

    /// <summary><c>export-too-long</c>.</summary>
    public static readonly Refusal ExportTooLong = new(
        "export-too-long",
        "The list has more than {max} rows, the most that a file may have. Narrow it by its filters.");

    /// <summary><c>not-found</c>.</summary>
    public static readonly Refusal NotFound = new("not-found", "No such {what} within your scope.", RefusalKind.NotFound);

    /// <summary><c>stale-version</c>.</summary>
    public static readonly Refusal StaleVersion = new(
        "stale-version",
        "Someone else has changed it since you read it. Read it again and retry.", RefusalKind.Stale);

    /// <summary><c>too-many-requests</c>.</summary>
    public static readonly Refusal TooManyRequests = new(
        "too-many-requests",
        "Too many requests. Wait a moment, or call the desk.", RefusalKind.TooMany, "retryAfter");

    /// <summary><c>busy</c>.</summary>
    public static readonly Refusal Busy = new(
        "busy",
        "The server is busy. Nothing was written; retry shortly.", RefusalKind.Busy, "retryAfter");

    /// <summary><c>storage-unavailable</c>.</summary>
    public static readonly Refusal StorageUnavailable = new(
        "storage-unavailable",
        "The database did not respond, so it is unknown whether this was written. Retry with the same"
        + " Idempotency-Key.", RefusalKind.Busy, "retryAfter");

    /// <summary><c>fault</c>.</summary>
    public static readonly Refusal Fault = new("fault", "Internal error; nothing was written.", RefusalKind.Fault);
}
