using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Partners.Fut;

/// <summary>What follows from an order that was read at FUT.</summary>
public abstract record FutStep
{
    /// <summary>It is none of ours, or not yet, or no longer.</summary>
    /// <param name="Because">For a counter: <c>other-seller</c>, <c>draft</c> or <c>over</c>.</param>
    public sealed record Drop(string Because) : FutStep;

    /// <summary>It becomes an order of ours, or waits for a person.</summary>
    public sealed record Take : FutStep;

    /// <summary>It waits for a person.</summary>
    /// <param name="Because">Why.</param>
    public sealed record Wait(FutBecause Because) : FutStep;

    /// <summary>It waited for a person, and is over at FUT.</summary>
    public sealed record Over : FutStep;

    /// <summary>FUT learns that a person refused it.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record RefuseThere(OrderReason Reason) : FutStep;

    /// <summary>The buyer no longer wants it.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record CancelHere(OrderReason Reason) : FutStep;

    /// <summary>The buyer wants it on other days.</summary>
    /// <param name="From">The first day.</param>
    /// <param name="To">The last day.</param>
    public sealed record ChangeDays(DateOnly? From, DateOnly? To) : FutStep;

    /// <summary>The buyer added lines or removed some, before anything was sent out.</summary>
    /// <param name="Added">New ones.</param>
    /// <param name="Removed">Numbers of ours that FUT no longer has.</param>
    public sealed record ChangeLines(IReadOnlyList<FutLineSaid> Added, IReadOnlyList<int> Removed) : FutStep;

    /// <summary>Name and address are protected from now on.</summary>
    public sealed record Protect : FutStep;

    /// <summary>A person must look.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="What">Which part of the order: <c>days</c>, <c>receiver</c>, <c>lines</c>, <c>status</c>.</param>
    /// <param name="Line">Number of our line; null when it is about the order.</param>
    public sealed record Differ(FutDifferenceKind Kind, string What, int? Line = null) : FutStep;

    /// <summary>A difference is no longer there.</summary>
    /// <param name="Kind">What it was.</param>
    /// <param name="Line">Number of our line; null when it is about the order.</param>
    public sealed record Agrees(FutDifferenceKind Kind, int? Line = null) : FutStep;
}
